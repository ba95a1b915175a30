/**
 * The block as an author has it: from the plus sign to the published page, in the real editor in Chromium. With `PICTURES=1` it
 * takes the pictures of the guide anew.
 */
import '../built/fresh.mjs';
import assert from 'node:assert/strict';
import {mkdirSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {chromiumFlags, ensureChromium} from '../../tools/browsers/ensure-chromium.mjs';
import {plain} from '../built/render/cases.mjs';
import {roles, startWordPress} from './wordpress.mjs';

const {definition, words} = await import('hyte-elements/definition.js');

/** Where pictures go to be looked at; those of the guide are made anew only when they are asked for. */
const looked = fileURLToPath(new URL('../../screenshots/wordpress/', import.meta.url));
const pictures = process.env.PICTURES ? fileURLToPath(new URL('../../docs/wordpress/', import.meta.url)) : looked;

let wordpress;
let browser;
before(async () => {
  for (const folder of [looked, pictures]) mkdirSync(folder, {recursive: true});
  [wordpress, browser] = await Promise.all([
    startWordPress(),
    ensureChromium().then((executablePath) => puppeteer.launch({executablePath, args: chromiumFlags})),
  ]);
});
after(async () => {
  await browser?.close();
  await wordpress?.stop();
});

/**
 * What a console may not say: anything of ours, and anything that WordPress will take away. What its editor asks for in vain, of its own
 * makers' server or without the right to, is its own.
 */
const isFault = (message) => {
  if (/^Failed to load resource/.test(message.text())) return /plugins\/hyte-elements/.test(message.location().url);
  return message.type() === 'error' || (/^warn/.test(message.type()) && /deprecated|hyte/i.test(message.text()));
};

/**
 * Somebody who signs in, in the place of who was there before: one after the other they have one cache, which saves most of the
 * time that the editor takes to load.
 */
const signIn = async (site, user) => {
  const faults = [];
  const pages = [];
  const open = async (address) => {
    const page = await browser.newPage();
    pages.push(page);
    // Whatever tab the browser takes for the front one when another closes: a page that it does not draw waits for ever.
    const devtools = await page.createCDPSession();
    await devtools.send('Emulation.setFocusEmulationEnabled', {enabled: true});
    await page.setViewport({width: 1280, height: 800});
    page.setDefaultTimeout(60_000);
    page.on('console', (message) => isFault(message) && faults.push(`${message.text()} (${message.location().url})`));
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(address.startsWith('http') ? address : site.base + address, {waitUntil: 'load'});
    await page.bringToFront();
    return page;
  };
  await browser.deleteCookie(...(await browser.cookies()));
  const page = await open('/wp-login.php');
  await page.type('#user_login', user);
  await page.type('#user_pass', `${user}-pw`);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  await page.close();
  const close = () => Promise.all(pages.filter((each) => !each.isClosed()).map((each) => each.close()));
  return {open, faults, close};
};

/** Opens the editor, and waits until it is ready. */
const openEditor = async (person, address = '/wp-admin/post-new.php') => {
  const page = await person.open(address);
  await page.waitForFunction(
    () =>
      globalThis.wp?.data?.select('core/editor')?.__unstableIsEditorReady?.() ??
      globalThis.wp?.data?.select('core/editor')?.getCurrentPostId(),
    // By the clock, not with each frame: one that is not drawn yet has none.
    {polling: 100},
  );
  return page;
};

/** Where the content is: in a frame of its own, or in the page itself in older versions and with older themes. */
const canvasOf = async (page) => {
  const frame = await page.$('iframe[name="editor-canvas"]');
  return frame ? frame.contentFrame() : page.mainFrame();
};

const INSERTER = '.edit-post-header-toolbar__inserter-toggle, .editor-document-tools__inserter-toggle';
const PUBLISH = '.editor-post-publish-panel__toggle, .editor-post-publish-button__button';

/** Presses what an author would, and counts it. */
const presses = (page) => {
  const counted = {count: 0};
  counted.press = async (selector) => {
    // Once it has come to rest: what a search finds is shown anew with every letter. A page behind another never does, and a busy
    // machine may need another try.
    for (let tries = 0; ; tries++) {
      await page.bringToFront();
      try {
        await page.locator(selector).setTimeout(20_000).click();
        break;
      } catch (error) {
        if (tries < 2) continue;
        await page.screenshot({path: `${looked}not-pressed.png`});
        throw new Error(`Could not press ${selector}: see ${looked}not-pressed.png`, {cause: error});
      }
    }
    counted.count++;
  };
  return counted;
};

/** From the plus sign to the block on the page. */
const insert = async (page, title, {press} = presses(page)) => {
  await press(INSERTER);
  await page.waitForSelector('.block-editor-inserter__search input', {visible: true});
  await page.type('.block-editor-inserter__search input', 'hyte');
  await press(`.block-editor-block-types-list__item ::-p-text(${title})`);
  const canvas = await canvasOf(page);
  await canvas.waitForFunction(() =>
    document.querySelector('[data-type="hyte-elements/hyte"] [lang]')?.shadowRoot?.textContent.trim(),
  );
  return canvas;
};

/** Opens the settings of the block, which the inserter has closed where there is no room for both. */
const openSettings = (page) =>
  page.evaluate(() => wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block'));

/** What an element shows, with what a page has put into it. */
const shown = (frame, selector = '[data-type="hyte-elements/hyte"] [lang]') =>
  frame.$eval(selector, (element) => element.shadowRoot.querySelector('[part~=frame]').innerText).then(plain);

/** Waits until an element shows a text: its script may come after its tag. */
const shows = (frame, text) =>
  frame.waitForFunction(
    (text) =>
      document
        .querySelector('[data-type="hyte-elements/hyte"] [lang]')
        ?.shadowRoot.querySelector('[part~=frame]')
        .innerText.includes(text),
    {},
    text,
  );

/** The field under a label in the settings. */
const field = async (page, label, tag) =>
  page.waitForFunction(
    (label, tag) => {
      const found = Array.from(document.querySelectorAll('.block-editor-block-inspector label')).find(
        ({textContent}) => textContent.trim() === label,
      );
      return found && (found.control ?? found.closest('.components-base-control').querySelector(tag));
    },
    {},
    label,
    tag,
  );
const choose = async (page, label, value) => (await field(page, label, 'select')).select(value);
const tick = async (page, label) => (await field(page, label, 'input')).click();
/** From WordPress 6.2 on, what is about the look is on a tab of its own. */
const openStyles = async (page) =>
  (await page.$('.block-editor-block-inspector [role="tab"][aria-label="Styles"]'))?.click();
const openPanel = async (page, title) => {
  const button = await page.waitForSelector(
    `.block-editor-block-inspector .components-panel__body-toggle ::-p-text(${title})`,
  );
  const isOpen = await button.evaluate((element) => element.closest('button').getAttribute('aria-expanded'));
  if (isOpen !== 'true') await button.click();
};

const publish = async (page, {press} = presses(page)) => {
  await press(PUBLISH);
  await press('.editor-post-publish-panel__header-publish-button button:not([aria-disabled="true"])');
  await page.waitForFunction(() => {
    const {isSavingPost, isCurrentPostPublished, getCurrentPostAttribute} = wp.data.select('core/editor');
    return !isSavingPost() && (isCurrentPostPublished() || getCurrentPostAttribute('status') === 'pending');
  });
};
const contentOf = (page) => page.evaluate(() => wp.data.select('core/editor').getEditedPostContent());
const linkOf = (page) => page.evaluate(() => wp.data.select('core/editor').getPermalink());
const setTitle = (page, title) => page.evaluate((title) => wp.data.dispatch('core/editor').editPost({title}), title);

const [county, municipalities] = definition.actors;

/** What each role does, from the plus sign to the published page and back. */
const tryRoles = (name) => {
  for (const user of roles) {
    describe(`an ${user} ${name === 'single' ? 'of a single site' : 'in a network'}`, () => {
      it('inserts, sets, saves and views the block, and finds all of it again', async () => {
        const site = wordpress[name];
        const person = await signIn(site, user);
        const page = await openEditor(person);
        await setTitle(page, `Hyte, ${user}`);
        const canvas = await insert(page, 'HYTE: one actor’s roles');
        await shows(canvas, municipalities.roles[0].text.fi);
        await openSettings(page);
        await choose(page, 'Actor', 'county');
        await canvas.waitForSelector('hyte-actor-card[actor="county"]');
        await tick(page, 'Ennaltaehkäisy');
        await choose(page, 'Language', 'sv');
        await choose(page, 'Heading level', '3');
        await openPanel(page, 'Own links');
        await page.click('.block-editor-block-inspector ::-p-text(Add a link)');
        await choose(page, 'Place', 'cooperation');
        await (await field(page, 'Text', 'input')).type('Kysy & vastaa');
        await (await field(page, 'Address', 'input')).type('https://kunta.example/?a=1&b=2');
        const preview = await shown(canvas);
        assert.ok(!preview.includes(county.roles[0].text.sv));
        for (const {text} of county.roles.slice(1)) assert.ok(preview.includes(text.sv), text.sv);
        assert.ok(preview.includes(words.sv['not-original']));
        await publish(page);
        const content = await contentOf(page);
        if (user === 'contributor') {
          const [{id}] = await site.rest('administrator', '/wp/v2/posts&status=pending');
          await site.rest('administrator', `/wp/v2/posts/${id}`, {status: 'publish'});
        }
        const link = await linkOf(page);
        const view = await person.open(link);
        await view.waitForFunction(() => document.querySelector('hyte-actor-card')?.shadowRoot);
        const seen = await shown(view.mainFrame(), 'hyte-actor-card');
        assert.equal(seen, preview);
        assert.equal(
          await view.$eval('hyte-actor-card [slot] a', (a) => [a.href, a.textContent].join(' ')),
          'https://kunta.example/?a=1&b=2 Kysy & vastaa',
        );
        // Again in the editor, nothing is lost and nothing is invalid.
        const id = await page.evaluate(() => wp.data.select('core/editor').getCurrentPostId());
        if (['administrator', 'author'].includes(user)) {
          const again = await openEditor(person, `/wp-admin/post.php?post=${id}&action=edit`);
          assert.deepEqual(
            await again.evaluate(() =>
              wp.data
                .select('core/block-editor')
                .getBlocks()
                .map(({name, isValid}) => [name, isValid]),
            ),
            [['hyte-elements/hyte', true]],
          );
          const frame = await canvasOf(again);
          await frame.waitForFunction(() => document.querySelector('hyte-actor-card')?.shadowRoot);
          assert.equal(await shown(frame), preview);
          assert.deepEqual(
            (await contentOf(again)).replaceAll('\\u0026amp;', '\\u0026').replaceAll('&amp;', '&'),
            content.replaceAll('\\u0026amp;', '\\u0026'),
          );
        }
        assert.deepEqual(person.faults, []);
        await person.close();
      });
    });
  }
};

tryRoles('single');
tryRoles('network');

describe('the block', () => {
  let person;
  before(async () => (person = await signIn(wordpress.single, 'author')));

  /** An editor without anything in it: the same one for all that leaves nothing behind, since it takes long to open. */
  let editor;
  const openEmpty = async () => {
    editor ??= await openEditor(person);
    await editor.bringToFront();
    await editor.evaluate(() => wp.data.dispatch('core/block-editor').resetBlocks([]));
    return editor;
  };
  after(() => person.close());

  it('takes an author at most six presses from the plus sign to the published page', async () => {
    const page = await openEditor(person, '/wp-admin/post-new.php');
    await setTitle(page, 'Roolit');
    const counted = presses(page);
    const canvas = await insert(page, 'HYTE: roles by theme', counted);
    await page.evaluate(() => {
      const {dispatch} = wp.data;
      (dispatch('core/editor').setIsInserterOpened ?? dispatch('core/edit-post').setIsInserterOpened)(false);
    });
    await openSettings(page);
    await field(page, 'Search and filters', 'input');
    await page.screenshot({path: `${pictures}editor.png`});
    assert.ok((await shown(canvas)).includes(county.roles[0].text.fi));
    await publish(page, counted);
    assert.ok(counted.count <= 6, `${counted.count}`);
    const view = await person.open(await linkOf(page));
    await view.waitForFunction(() => document.querySelector('hyte-role-matrix')?.shadowRoot);
    await view.screenshot({path: `${pictures}page.png`});
    // It may be a table here and a list there, as wide as each is.
    for (const {text} of definition.actors.flatMap(({roles}) => roles)) {
      await shows(canvas, text.fi);
      assert.ok((await shown(view.mainFrame(), 'hyte-role-matrix')).includes(text.fi), text.fi);
    }
    await page.close();
  });

  it('has a variation for every element, each of which shows itself', async () => {
    const page = await openEmpty();
    const canvas = await canvasOf(page);
    const names = await page.evaluate(() => {
      const variations = wp.blocks.getBlockVariations('hyte-elements/hyte', 'inserter');
      const blocks = variations.map(({attributes}) => wp.blocks.createBlock('hyte-elements/hyte', attributes));
      wp.data.dispatch('core/block-editor').insertBlocks(blocks);
      return variations.map(({name}) => name);
    });
    assert.equal(names.length, 8);
    for (const name of names) {
      await canvas.waitForFunction(
        (tag) => document.querySelector(tag)?.shadowRoot?.textContent.trim(),
        {},
        `hyte-${name}`,
      );
      assert.equal(
        await canvas.$eval(`hyte-${name}`, (element) => element.shadowRoot.querySelectorAll('[part~=problem]').length),
        0,
        name,
      );
    }
  });

  it('warns of an accent that does not read on what is behind it, by WordPress’s own checker', async () => {
    const page = await openEditor(person);
    await insert(page, 'HYTE: wheel of roles');
    await openSettings(page);
    await field(page, 'Actor', 'select');
    await openStyles(page);
    await page.evaluate(() => {
      const {getSelectedBlockClientId} = wp.data.select('core/block-editor');
      wp.data.dispatch('core/block-editor').updateBlockAttributes(getSelectedBlockClientId(), {accent: '#eeeeee'});
    });
    await page.waitForSelector('.block-editor-contrast-checker');
    await page.evaluate(() => {
      const {getSelectedBlockClientId} = wp.data.select('core/block-editor');
      wp.data.dispatch('core/block-editor').updateBlockAttributes(getSelectedBlockClientId(), {accent: '#002244'});
    });
    await page.waitForSelector('.block-editor-contrast-checker', {hidden: true});
    await page.close();
  });

  it('is made of a shortcode, and of a standalone page’s address that is pasted, and becomes HTML', async () => {
    const page = await openEmpty();
    await canvasOf(page);
    const made = await page.evaluate(() => {
      const {createBlock, pasteHandler, switchToBlockType} = wp.blocks;
      const attributesOf = (blocks) => [blocks].flat().map(({name, attributes}) => ({name, ...attributes}));
      const paste = (HTML, plainText = '') => attributesOf(pasteHandler({HTML, plainText, mode: 'BLOCKS'}));
      const code = createBlock('core/shortcode', {
        text: '[hyte element="role-matrix" controls lang="sv"]<a href="/a">A</a>[/hyte]',
      });
      const foreign = createBlock('core/shortcode', {text: '[gallery]'});
      const [block] = switchToBlockType(code, 'hyte-elements/hyte');
      return {
        code: attributesOf(block),
        foreign: switchToBlockType(foreign, 'hyte-elements/hyte'),
        html: wp.blocks.getBlockContent(switchToBlockType(block, 'core/html')[0]),
        shortcode: paste('<p>[hyte element="actor-card" actor="county" layout="accordion"]</p>'),
        address: paste('', 'https://kunta.example/hyte/role-wheel-county.sv.html'),
        link: paste(
          '<p><a href="https://kunta.example/hyte/theme-card-self-care.fi.html#hyte-county">Itsehoito</a></p>',
        ),
        short: paste('', 'https://kunta.example/hyte/role-matrix-short.fi.html'),
        asked: paste(
          '',
          'https://kunta.example/hyte/role-matrix.fi.html?copy-links=&view=list&themes=prevention&controls=no&lang=sv&x=y#hyte-matrix',
        ),
        other: paste('', 'https://kunta.example/hyte/role-wheel-church.sv.html'),
        sentence: paste('<p>Katso <a href="https://kunta.example/hyte/intro.fi.html">tästä</a></p>'),
      };
    });
    const name = 'hyte-elements/hyte';
    const defaults = {actor: 'municipalities', theme: 'prevention'};
    const links = [{slot: 'footer', text: 'A', url: '/a'}];
    assert.deepEqual(made.code, [{name, ...defaults, element: 'role-matrix', controls: true, lang: 'sv', links}]);
    assert.equal(made.foreign, null);
    assert.equal(
      made.html.replace('controls=""', 'controls'),
      '<hyte-role-matrix controls lang="sv"><p slot="footer"><a href="/a">A</a></p></hyte-role-matrix>',
    );
    assert.deepEqual(made.shortcode, [
      {name, ...defaults, element: 'actor-card', actor: 'county', layout: 'accordion'},
    ]);
    assert.deepEqual(made.address, [{name, ...defaults, element: 'role-wheel', actor: 'county', lang: 'sv'}]);
    assert.deepEqual(made.link, [{name, ...defaults, element: 'theme-card', theme: 'self-care'}]);
    assert.deepEqual(made.short, [{name, ...defaults, element: 'role-matrix', controls: true}]);
    const asked = {view: 'list', themes: 'prevention', copyLinks: true, controls: false};
    assert.deepEqual(made.asked, [{name, ...defaults, element: 'role-matrix', ...asked}]);
    assert.equal(made.other[0].name, 'core/embed');
    assert.equal(made.sentence[0].name, 'core/paragraph');
  });

  it('is made of a shortcode that is typed, of several, and of an element in HTML', async () => {
    const page = await openEmpty();
    const canvas = await canvasOf(page);
    await page.evaluate(() =>
      wp.data.dispatch('core/block-editor').insertBlocks(wp.blocks.createBlock('core/paragraph')),
    );
    const paragraph = await canvas.waitForSelector('p[contenteditable]');
    await paragraph.click();
    await page.keyboard.type('[hyte element="theme-card" theme="self-care"]');
    await page.keyboard.press('Enter');
    await canvas.waitForSelector('hyte-theme-card[theme="self-care"]');
    // Who writes on does so below it.
    await page.waitForFunction(() => wp.data.select('core/block-editor').getSelectedBlock()?.name === 'core/paragraph');
    await page.keyboard.type('Jatkoa');
    await page.waitForFunction(() => wp.data.select('core/editor').getEditedPostContent().includes('<p>Jatkoa</p>'));
    // To HTML by mistake: there is a way back.
    await page.evaluate(() => {
      const [block] = wp.data.select('core/block-editor').getBlocks();
      wp.data
        .dispatch('core/block-editor')
        .replaceBlocks(block.clientId, wp.blocks.switchToBlockType(block, 'core/html'));
    });
    await page.waitForFunction(() => {
      const {getBlocks, getBlockTransformItems} = wp.data.select('core/block-editor');
      return getBlockTransformItems(getBlocks().slice(0, 1)).some(({name}) => name === 'hyte-elements/hyte');
    });
    const made = await page.evaluate(() => {
      const {createBlock, parse, rawHandler, switchToBlockType} = wp.blocks;
      const inHtml = (html) => parse(`<!-- wp:html -->\n${html}\n<!-- /wp:html -->`)[0];
      const attributesOf = (blocks) =>
        [blocks]
          .flat()
          .map(({name, attributes: {element, actor, links, lang, scheme, accent1, content}}) =>
            name === 'hyte-elements/hyte' ? {element, actor, links, lang, scheme, accent1} : `${content}`.trim(),
          );
      const element =
        '<hyte-role-wheel actor="county" lang="sv" style="color-scheme:dark;--hyte-accent-1:#004080;"><p slot="county-prevention"><a href="/a">A</a></p></hyte-role-wheel>';
      const html = switchToBlockType(inHtml(element), 'hyte-elements/hyte');
      return {
        html: attributesOf(html),
        back: wp.blocks.getBlockContent(switchToBlockType(html[0], 'core/html')[0]),
        other: switchToBlockType(inHtml(`${element}<p>x</p>`), 'hyte-elements/hyte'),
        paragraph: attributesOf(
          switchToBlockType(
            createBlock('core/paragraph', {content: '[hyte element="actor-card" actor="county"]'}),
            'hyte-elements/hyte',
          ),
        ),
        several: attributesOf(
          rawHandler({HTML: '[hyte element="source"]\n\nOma\n\n[hyte element="intro"]<a href="/b">B</a>[/hyte]'}),
        ),
      };
    });
    const link = (slot, text, url) => [{slot, text, url}];
    assert.deepEqual(made.html, [
      {
        element: 'role-wheel',
        actor: 'county',
        lang: 'sv',
        scheme: 'dark',
        accent1: '#004080',
        links: link('county-prevention', 'A', '/a'),
      },
    ]);
    assert.match(made.back, /^<hyte-role-wheel actor="county" lang="sv" style="color-scheme:dark;"><p slot/);
    assert.equal(made.other, null);
    assert.deepEqual(made.paragraph, [{element: 'actor-card', actor: 'county'}]);
    assert.deepEqual(made.several, [
      {element: 'source', actor: 'municipalities'},
      'Oma',
      {element: 'intro', actor: 'municipalities', links: link('footer', 'B', '/b')},
    ]);
  });

  it('says of an address whether readers can follow it, and keeps the focus among the own links', async () => {
    const page = await openEditor(person);
    const canvas = await insert(page, 'HYTE: one actor’s roles');
    await openSettings(page);
    await openPanel(page, 'Own links');
    await page.click('.block-editor-block-inspector ::-p-text(Add a link)');
    const focused = () =>
      page.evaluate(() => document.activeElement.labels?.[0]?.textContent ?? document.activeElement.textContent);
    await page.waitForFunction(() => document.activeElement.localName === 'select');
    assert.equal(await focused(), 'Place');
    await (await field(page, 'Text', 'input')).type('Neuvola');
    await (await field(page, 'Address', 'input')).type('htps:/kunta.fi');
    await page.waitForSelector('.block-editor-block-inspector ::-p-text(not an address)');
    const addresses = {
      'neuvola@kunta.fi': 'mailto:neuvola@kunta.fi',
      'www.kunta.fi/neuvola': 'https://www.kunta.fi/neuvola',
    };
    for (const [typed, meant] of Object.entries(addresses)) {
      const address = await field(page, 'Address', 'input');
      await address.click({clickCount: 3});
      await address.type(typed);
      await page.keyboard.press('Tab');
      await canvas.waitForSelector(`hyte-actor-card a[href="${meant}"]`);
    }
    await page.click('.block-editor-block-inspector ::-p-text(Remove this link)');
    await page.waitForFunction(() => document.activeElement.textContent === 'Add a link');
    await page.close();
  });

  it('has a switch that is for a block with an anchor', async () => {
    const page = await openEmpty();
    const canvas = await canvasOf(page);
    await page.evaluate(() => {
      const {createBlock} = wp.blocks;
      const card = createBlock('hyte-elements/hyte', {element: 'actor-card', anchor: 'kortti'});
      const other = createBlock('hyte-elements/hyte', {element: 'language-switch'});
      wp.data.dispatch('core/block-editor').insertBlocks([card, other]);
      wp.data.dispatch('core/block-editor').selectBlock(other.clientId);
    });
    await openSettings(page);
    await choose(page, 'What it switches', 'kortti');
    await canvas.waitForSelector('hyte-language-switch');
    await page.waitForFunction(() => wp.data.select('core/editor').getEditedPostContent().includes('"for":"kortti"'));
    assert.equal(await canvas.$('hyte-language-switch[for]'), null);
  });

  it('is left alone by the editor that was before blocks, as are elements and placeholders', async () => {
    const page = await person.open('/wp-admin/post-new.php?classic');
    const content =
      '<hyte-theme-card theme="prevention"></hyte-theme-card>\n<hyte-intro><a slot="footer" href="/a">A</a></hyte-intro>\n<div data-hyte="source"></div>\n[hyte element="source"]';
    await page.waitForFunction(() => window.tinymce?.get('content')?.initialized);
    await page.click('#content-html');
    await page.$eval('#content', (area, content) => (area.value = content), content);
    await page.click('#content-tmce');
    await page.waitForFunction(() => tinymce.get('content').getContent().includes('prevention'));
    await page.screenshot({path: `${looked}classic.png`});
    await page.click('#content-html');
    const kept = await page.$eval('#content', ({value}) => value);
    for (const part of [
      /<hyte-theme-card theme="prevention">/,
      /<hyte-intro><a slot="footer" href="\/a">A<\/a><\/hyte-intro>/,
      /<div data-hyte="source">/,
      /\[hyte element="source"\]/,
    ]) {
      assert.match(kept, part);
    }
    await page.close();
  });

  it('tells its author in the editor what is wrong with a value, and what is allowed', async () => {
    // The console is told as well.
    const other = await signIn(wordpress.single, 'author');
    const page = await openEditor(other);
    const canvas = await canvasOf(page);
    await page.evaluate(() => {
      const {createBlock} = wp.blocks;
      wp.data
        .dispatch('core/block-editor')
        .insertBlocks([
          createBlock('hyte-elements/hyte', {element: 'actor-card', actor: 'church'}),
          createBlock('hyte-elements/hyte', {element: 'wheel'}),
        ]);
    });
    await canvas.waitForFunction(() =>
      document
        .querySelector('hyte-actor-card')
        ?.shadowRoot?.textContent.includes('county, municipalities, organisations'),
    );
    await canvas.waitForFunction(() => document.body.textContent.includes('“wheel”'));
    await other.close();
  });

  it('speaks Finnish and Swedish to who writes in them', async () => {
    for (const [locale, title, actor] of [
      ['fi', 'HYTE: yhden toimijan roolit', 'Toimija'],
      ['sv_SE', 'HYTE: en aktörs roller', 'Aktör'],
    ]) {
      await wordpress.single.evaluate(`update_user_meta(get_user_by('login', 'author')->ID, 'locale', '${locale}');`);
      const page = await openEditor(person);
      await insert(page, title);
      await openSettings(page);
      await field(page, actor, 'select');
      await page.screenshot({path: `${looked}editor-${locale.slice(0, 2)}.png`});
      await page.close();
    }
    await wordpress.single.evaluate(`update_user_meta(get_user_by('login', 'author')->ID, 'locale', 'en_US');`);
  });

  it('has a console that complains of nothing', () => assert.deepEqual(person.faults, []));
});

describe('the settings', () => {
  it('are under Reading, for those who may change them, and are kept', async () => {
    const person = await signIn(wordpress.single, 'administrator');
    const page = await person.open('/wp-admin/options-reading.php');
    assert.equal(await page.$eval('[name="hyte_elements[everywhere]"]', ({checked}) => checked), false);
    await page.click('[name="hyte_elements[everywhere]"]');
    await page.type('#hyte_elements_pages', 'https://kunta.example/hyte');
    await Promise.all([page.waitForNavigation(), page.click('#submit')]);
    assert.equal(await page.$eval('#hyte_elements_pages', ({value}) => value), 'https://kunta.example/hyte/');
    assert.equal(await page.$eval('[name="hyte_elements[everywhere]"]', ({checked}) => checked), true);
    const plugins = await person.open('/wp-admin/plugins.php');
    const row = await plugins.$eval('tr[data-plugin="hyte-elements/hyte-elements.php"]', ({innerText}) => innerText);
    assert.ok(row.includes(`Definition ${definition.version}`), row);
    assert.deepEqual(person.faults, []);
    await person.close();
    const author = await signIn(wordpress.single, 'author');
    const forbidden = await author.open('/wp-admin/options-reading.php');
    assert.equal(await forbidden.$('#hyte_elements_pages'), null);
    await author.close();
  });
});

describe('the themes that come with WordPress', () => {
  it('show the block in the editor as on the page, in Finnish and Swedish', async () => {
    const {network} = wordpress;
    const themes = await network.evaluate('return array_keys(wp_get_themes());');
    assert.ok(themes.length > 0, 'No theme: on Debian, install wordpress-theme-twentytwentythree');
    const before = await network.evaluate('return get_stylesheet();');
    const person = await signIn(network, 'editor');
    for (const theme of themes) {
      await network.evaluate(`switch_theme('${theme}');`);
      const blocks = definition.languages.flatMap((lang) => [
        {element: 'role-wheel', actor: 'county', lang},
        {element: 'role-matrix', align: 'wide', lang},
      ]);
      const content = blocks.map((each) => `<!-- wp:hyte-elements/hyte ${JSON.stringify(each)} /-->`).join('\n\n');
      const {id, link} = await network.rest('editor', '/wp/v2/posts', {title: 'Hyte', status: 'publish', content});
      const page = await openEditor(person, `/wp-admin/post.php?post=${id}&action=edit`);
      const canvas = await canvasOf(page);
      const isWhole = async (frame) => {
        for (const lang of definition.languages) {
          const matrix = `hyte-role-matrix[lang="${lang}"]`;
          await frame.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot?.textContent.trim(), {}, matrix);
          for (const {text} of county.roles) {
            assert.ok((await shown(frame, matrix)).includes(text[lang]), `${theme} ${lang}`);
          }
        }
      };
      await isWhole(canvas);
      await page.screenshot({path: `${looked}${theme}-editor.png`});
      const view = await person.open(link);
      await isWhole(view.mainFrame());
      await view.screenshot({path: `${looked}${theme}.png`, fullPage: true});
      const [wheel, matrix] = await view.$$eval('hyte-role-wheel, hyte-role-matrix', (all) =>
        all.map((each) => each.getBoundingClientRect().width),
      );
      assert.ok(matrix >= wheel && wheel > 300, `${theme}: ${wheel}, ${matrix}`);
      await Promise.all([page.close(), view.close()]);
    }
    await network.evaluate(`switch_theme('${before}');`);
    assert.deepEqual(person.faults, []);
    await person.close();
  });
});
