/** Where two texts differ, with some lines around. */
export const difference = (was, is) => {
  const [before, after] = [was, is].map((text) => text.split('\n'));
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return [
    ...before.slice(Math.max(0, start - 4), start).map((line) => `  ${line}`),
    ...before.slice(start, before.length - end).map((line) => `- ${line}`),
    ...after.slice(start, after.length - end).map((line) => `+ ${line}`),
    ...before
      .slice(before.length - end)
      .slice(0, 2)
      .map((line) => `  ${line}`),
  ].join('\n');
};
