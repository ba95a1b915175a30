/**
 * What `npm run bench:gate` allows: how many times its limit something may be. Each stands above what runs of the same
 * build came to, also on a machine that had much else to do, by a margin that no noise crosses: `npm run bench:gate --
 * --runs 10` says how far they lie apart. Who makes something faster sets its limit lower.
 */
export const limits = {
  // 2.15, always.
  size: 2.3,
  // 2.09 to 2.17.
  'empty page': 2.8,
  // 2.22 to 2.54, and 1.19 to 1.21.
  'hyte-actor-card × 100, script': 3.1,
  'hyte-actor-card × 100, with layout': 1.5,
  // 2.08 to 2.25, and 1.19 to 1.23.
  'hyte-role-matrix × 30, script': 2.9,
  'hyte-role-matrix × 30, with layout': 1.5,
};
