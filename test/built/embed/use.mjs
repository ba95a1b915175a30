/** Uses every element of a page as a reader does, and holds that each does what it is for. */
import assert from 'node:assert/strict';

/** A part of an element, to be pressed or written into. */
const part = async (page, tag, selector) => {
  const handle = await page.evaluateHandle(
    (tag, selector) => document.querySelector(tag).shadowRoot.querySelector(selector),
    tag,
    selector,
  );
  return handle.asElement() ?? assert.fail(`${tag} has no ${selector}`);
};

/** Waits until an element has something in it. Asked again and again from here: a strict page lets nothing else wait. */
const comes = async (page, tag, selector) => {
  const until = Date.now() + 5000;
  while (Date.now() < until) {
    const there = await page.evaluate(
      (tag, selector) => !!document.querySelector(tag).shadowRoot.querySelector(selector),
      tag,
      selector,
    );
    if (there) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  assert.fail(`${tag} comes to have ${selector}`);
};

/** Accordion, copy button, wheel, search, filter, view, links and language. The page has every element, in `every`'s state. */
export const useAll = async (page) => {
  const press = async (tag, selector) => (await part(page, tag, selector)).click();

  await press('hyte-actor-card', 'li [aria-expanded]');
  await comes(page, 'hyte-actor-card', 'li [aria-expanded=true]');
  await press('hyte-actor-card', '[part=copy]');
  await comes(page, 'hyte-actor-card', '[part=copy] + i:not(:empty)');

  await press('hyte-role-wheel', 'li:nth-child(2) button');
  await comes(page, 'hyte-role-wheel', 'li:nth-child(2) [aria-expanded=true]');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await comes(page, 'hyte-role-wheel', 'li:nth-child(3) [aria-expanded=true]');

  await press('hyte-role-matrix', 'search button');
  await comes(page, 'hyte-role-matrix', '.list');
  await (await part(page, 'hyte-role-matrix', 'input')).type('hyte');
  await comes(page, 'hyte-role-matrix', 'mark');
  await (await part(page, 'hyte-role-matrix', '[name=actor]')).select('county');
  await comes(page, 'hyte-role-matrix', 'thead th:last-child:nth-child(2)');

  await press('hyte-definition', 'nav a');
  assert.equal(await page.evaluate(() => location.hash), '#hyte-county');
  await page.evaluate(() => (location.hash = '#hyte-municipalities-cooperation'));

  await press('hyte-language-switch', '[value=sv]');
  for (const tag of ['actor-card', 'definition', 'intro', 'role-matrix', 'role-wheel', 'source', 'theme-card']) {
    await comes(page, `hyte-${tag}`, '[part=frame][lang=sv]');
  }
};
