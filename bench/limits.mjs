/**
 * What `npm run bench:gate` allows: how many times its limit something may be. Each stands above what runs of the same
 * build came to, also on a machine that had much else to do, by a margin that no noise crosses: `npm run bench:gate --
 * --runs 10` says how far they lie apart. Who makes something faster sets its limit lower.
 */
export const limits = {
  // 2.26, always.
  size: 2.3,
  // 1.73 to 2.21 (five runs on a quiet machine, five on a busy one: so all of these).
  'empty page': 2.8,
  // 2.06 to 2.61, and 1.04 to 1.42.
  'hyte-actor-card × 100, script': 3.1,
  'hyte-actor-card × 100, with layout': 1.7,
  // 2.03 to 2.31, and 1.11 to 1.23.
  'hyte-role-matrix × 30, script': 2.9,
  'hyte-role-matrix × 30, with layout': 1.5,
};
