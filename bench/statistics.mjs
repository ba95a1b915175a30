/** What becomes of many samples: medians with their spread, and ratios of samples that were taken together. */

/** The value below which so much of them lies, from 0 to 1. */
const quantile = (sorted, share) => {
  const at = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below + (above - below) * (at % 1);
};

/** The median of values, and the quartiles, between which half of them lie. */
export const summarise = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.25),
    high: quantile(sorted, 0.75),
    count: values.length,
  };
};

/**
 * How many times the one is the other, sample by sample: two that were taken in the same round had the same machine, and
 * what slowed it down is in neither ratio.
 */
export const ratiosOf = (values, to) => summarise(values.map((value, i) => value / to[i]));

/** The exponent by which a time grows with a count: the slope of the line that fits best, both as logarithms. */
export const exponentOf = (points) => {
  const logs = points.map(([count, time]) => [Math.log(count), Math.log(time)]);
  const mean = (i) => logs.reduce((sum, point) => sum + point[i], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  return (
    logs.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0) /
    logs.reduce((sum, point) => sum + (point[0] - x) ** 2, 0)
  );
};

/**
 * Takes samples of subjects in turn, each round in another order, so that none always comes after the same one and a
 * machine that slows down slows all. The first round only warms up.
 * @param subjects What to sample, by name.
 * @param rounds How many samples of each are kept.
 * @param sample Takes one sample of a subject.
 * @returns The samples of each subject, by name, those of a round at the same place.
 */
export const takeTurns = async (subjects, rounds, sample) => {
  const names = Object.keys(subjects);
  const samples = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    const first = round % names.length;
    const order = [...names.slice(first), ...names.slice(0, first)];
    if (round % 2) order.reverse();
    for (const name of order) {
      const taken = await sample(subjects[name], name);
      if (round > 0) samples[name].push(taken);
    }
  }
  return samples;
};
