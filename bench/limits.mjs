/**
 * What `npm run bench:gate` allows: how many times its limit something may be. Each stands above what ten runs came to
 * (`npm run bench:gate -- --runs 10`), by a margin that no noise crosses; who makes it faster sets it lower.
 */
export const limits = {
  size: 2.2,
  'empty page': 3,
  'hyte-actor-card × 100, script': 3.5,
  'hyte-actor-card × 100, with layout': 1.8,
  'hyte-role-matrix × 30, script': 3.5,
  'hyte-role-matrix × 30, with layout': 1.8,
};
