/** What axe finds on a page of puppeteer's. */
import axe from 'axe-core';

/** WCAG 2.0, 2.1 and 2.2 at levels A and AA, and what axe holds to be good practice. No rule is switched off. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What is a fault to axe, and what it leaves to be looked at. */
export const runAxe = async (page) => {
  // The page keeps it while its content changes.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (values) => {
    const options = {runOnly: {type: 'tag', values}, resultTypes: ['violations', 'incomplete']};
    const {violations, incomplete} = await globalThis.axe.run(document, options);
    const plain = (results) =>
      results.flatMap(({id, nodes}) =>
        nodes.map(({target, any, all, none}) => {
          const says = [...any, ...all, ...none].map(({message}) => message).join('; ');
          return {id, path: target.flat(), says};
        }),
      );
    return {violations: plain(violations), incomplete: plain(incomplete)};
  }, tags);
};
