/**
 * What `npm run bench:gate` allows: how many times its limit something may be. Each stands above what runs of the same
 * build came to, also on a machine that had much else to do, by a margin that no noise crosses: `npm run bench:gate --
 * --runs 10` says how far they lie apart. Who makes something faster sets its limit lower.
 */
export const limits = {
  // 2.12, always.
  size: 2.2,
  // 3.60 to 3.73.
  'empty page': 4.6,
  // 3.06 to 3.16, and 1.32 to 1.36.
  'hyte-actor-card × 100, script': 3.8,
  'hyte-actor-card × 100, with layout': 1.65,
  // 2.88 to 3.18, and 1.17 to 1.32.
  'hyte-role-matrix × 30, script': 3.9,
  'hyte-role-matrix × 30, with layout': 1.65,
};
