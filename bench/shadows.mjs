/** What an element shows, as markup and a style sheet: the same shadow DOM without a script that makes it. */
import {openPage, pageOf} from './browser.mjs';

/**
 * Has the elements of a build shown once, and writes down what is in them.
 * @param browser
 * @param {string} script The build's one file.
 * @param {string[]} markups An element each.
 * @returns Of each its tag, the markup of its shadow DOM without comments, its style sheet, and how many
 *   nodes it has, live and without comments.
 */
export const readShadows = async (browser, script, markups) => {
  const {page, close} = await openPage(browser);
  // A style sheet that was made by a script does not tell what it was made of, only how the browser would write it.
  await page.evaluateOnNewDocument(() => {
    window.cssOf = new Map();
    const {replaceSync} = CSSStyleSheet.prototype;
    CSSStyleSheet.prototype.replaceSync = function (text) {
      window.cssOf.set(this, text);
      replaceSync.call(this, text);
    };
  });
  await page.goto('about:blank');
  await page.setContent(pageOf({body: markups.join('')}));
  await page.addScriptTag({content: script});
  const shadows = await page.evaluate(() => {
    const nodesOf = (root) => {
      const walker = document.createTreeWalker(root);
      let count = 0;
      while (walker.nextNode()) count++;
      return count;
    };
    return [...document.body.children].map((element) => {
      const root = element.shadowRoot;
      if (!root) throw new Error(`<${element.localName}> shows nothing`);
      const template = document.createElement('template');
      // Written and read again: neighbouring texts become one, as they are in a page's source.
      template.innerHTML = root.innerHTML.replace(/<!--[^]*?-->/g, '');
      return {
        tag: element.localName,
        html: template.innerHTML,
        css: root.adoptedStyleSheets.map((sheet) => window.cssOf.get(sheet)).join(''),
        nodes: {live: nodesOf(root), plain: nodesOf(template.content)},
      };
    });
  });
  await close();
  return shadows;
};
