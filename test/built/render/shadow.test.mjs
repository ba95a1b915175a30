/** Holds what declarative shadow DOM is made of: the elements' own markup and styles, and nothing that a strict page refuses. */
import '../fresh.mjs';
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {pageOf, startHost} from '../embed/host.mjs';
import {casesOf, bundled, definitions, quietly, warnings} from './cases.mjs';

const {elements, renderToHtml, styleSheet, styleSources} = await import('hyte-elements/render.js');

const render = (options) => quietly(() => renderToHtml({format: 'dsd', ...options}));

for (const tested of definitions) {
  for (const lang of tested.languages) {
    describe(`declarative shadow DOM of ${tested.name} in ${lang}`, () => {
      for (const [name, options] of Object.entries(casesOf(tested))) {
        it(`${name} has no comment, no inline style and nothing that runs`, () => {
          const html = render({...options, definition: tested.definition, lang});
          assert.match(
            html,
            new RegExp(`^<hyte-${options.element} [^>]*lang="${lang}"><template shadowrootmode="open">`),
          );
          assert.doesNotMatch(html, /<!--|<script|\sstyle=|\son\w+=|undefined|\[object|function|=>/);
          assert.match(html, new RegExp(`<section [^>]*lang="${lang}"`));
        });
      }
    });
  }
}

describe('an element as declarative shadow DOM', () => {
  it('keeps the attributes that it was given', () => {
    const html = render({element: 'role-matrix', actors: 'county', controls: true, headingLevel: 3, lang: 'sv-FI'});
    assert.match(html, /^<hyte-role-matrix actors="county" controls heading-level="3" lang="sv"><template/);
  });

  it('has the same in it as plain HTML, for browsers that do not know it', () => {
    const options = {element: 'intro', lang: 'sv'};
    const plain = renderToHtml(options);
    assert.ok(render(options).includes(`</template>\n${plain}</hyte-intro>`));
    assert.ok(!render({...options, fallback: false}).includes(plain));
  });

  it('has no control that waits for a script where none will come', () => {
    for (const element of ['definition', 'role-matrix', 'language-switch']) {
      const html = render({element, ...(element === 'role-matrix' && {controls: true}), script: false});
      assert.doesNotMatch(html.replace(/<style>[^]*?<\/style>/g, ''), /<(button|search|select)/);
    }
    const accordion = render({
      element: 'actor-card',
      actor: 'county',
      layout: 'accordion',
      copyLinks: true,
      script: false,
    });
    assert.doesNotMatch(accordion, /<button/);
    assert.equal(accordion.match(/<details>/g).length, 6);
  });

  it("shows a page's own content in its slots, apart from the official text", () => {
    const [{id, roles}] = bundled.definition.actors;
    const inside = `<p slot="${roles[1].name}">Ours</p>\n<p class='x' slot='footer'>Ours as well</p>`;
    const html = render({element: 'actor-card', actor: id, inside, lang: 'fi'});
    const open = Array.from(html.matchAll(/<div part="local">.*?<slot name="([^"]*)"/g), ([, slot]) => slot);
    assert.deepEqual(open, [roles[1].name, 'footer']);
    assert.ok(html.endsWith(`${inside}</hyte-actor-card>\n`));
    const local = /<div part="local">/;
    for (const other of [
      '<P SLOT="footer">',
      '<p slot = "footer">',
      '<p title="a > b" slot="footer">',
      "<p slot='footer'/>",
    ]) {
      assert.match(render({element: 'intro', inside: other}), local, other);
    }
    for (const other of [
      '<!-- <p slot="footer"> -->',
      '<p title="<p slot=footer>">',
      'slot="footer"',
      '<p data-slot="footer">',
    ]) {
      assert.doesNotMatch(render({element: 'intro', inside: other}), local, other);
    }
  });

  it('links to the same in another language where it is told the address', () => {
    const html = render({element: 'language-switch', lang: 'sv', addresses: {fi: 'roolit.html', sv: 'roller.html'}});
    assert.match(html, /<a part="language" lang="fi" hreflang="fi" href="roolit.html">Suomeksi<\/a>/);
    assert.match(html, /<a part="language" lang="sv" hreflang="sv" aria-current="true">På svenska<\/a>/);
    assert.doesNotMatch(html, /<button/);
  });

  it('names as many checked radio buttons as a wheel has texts shown', () => {
    for (const {id, roles} of bundled.definition.actors) {
      const html = render({element: 'role-wheel', actor: id});
      assert.equal(html.match(/type="radio"/g).length, roles.length);
      assert.equal(html.match(/ checked/g).length, 1);
    }
  });
});

describe('what is wrong', () => {
  const told = 'Okänt värde: actor=&quot;church&quot;. Tillåtna värden: county, municipalities, organisations.';

  it('is told as the element tells it, in either format, and once on the console', () => {
    const options = {element: 'actor-card', actor: 'church', lang: 'sv'};
    let html;
    const said = warnings(() => {
      html = renderToHtml(options) + renderToHtml({...options, format: 'dsd', fallback: false});
      renderToHtml(options);
      renderToHtml({...options, format: 'dsd'});
    });
    assert.equal(html.split(told).length - 1, 2);
    assert.ok(html.includes('Innehållet kunde inte visas.'));
    assert.ok(said.length > 0 && said.length <= 2);
    assert.ok(said.every((words) => words.includes('county, municipalities, organisations')));
  });

  it('is told of every attribute, with what all else shows', () => {
    const html = render({element: 'role-matrix', actors: 'county church', view: 'grid', headingLevel: 9, lang: 'fi'});
    for (const what of ['actors=&quot;church&quot;', 'view=&quot;grid&quot;', 'heading-level=&quot;9&quot;']) {
      assert.equal(html.split(`Tuntematon arvo: ${what}`).length - 1, 2, what);
    }
    assert.ok(html.includes('<th class="head" role="columnheader"'));
  });

  for (const [what, options, message] of [
    ['an element', {element: 'card'}, 'Unknown element: "card". Allowed: actor-card, definition, intro, '],
    ['a format', {element: 'intro', format: 'pdf'}, 'Unknown format: "pdf". Allowed: html, dsd.'],
    ['an option', {element: 'intro', actor: 'county'}, 'Unknown option of intro: "actor". Allowed: headingLevel, '],
    [
      'a value, where that is asked for',
      {element: 'theme-card', theme: 'sport', strict: true},
      'Unknown theme: "sport". Allowed: prevention, ',
    ],
    ['a value that is missing', {element: 'theme-card', strict: true}, 'No theme is given. Allowed: prevention, '],
    [
      'a language, where that is asked for',
      {element: 'intro', lang: 'de', strict: true},
      'Unknown lang: "de". Allowed: fi, sv.',
    ],
    ['a definition', {element: 'intro', definition: {languages: []}}, 'The definition cannot be shown:\n'],
  ]) {
    it(`is an error: ${what}`, () => {
      assert.throws(
        () => renderToHtml(options),
        (error) => error instanceof RangeError && error.message.startsWith(message),
      );
    });
  }

  it('falls back to the first language', () => {
    assert.match(render({element: 'intro', lang: 'de'}), /lang="fi"/);
    // It is the page's once a script has come.
    assert.match(render({element: 'intro'}), /^<hyte-intro><template[^]*<section [^>]*lang="fi"/);
  });
});

describe('under a strict policy', () => {
  let host;
  let page;
  before(async () => {
    host = await startHost();
    page = await host.browser.newPage();
  });
  after(() => host?.close());

  /** How an element looks under a policy: whether its styles are there. */
  const isStyled = async (html, policy) => {
    host.put('/strict.html', pageOf('', html), {'Content-Security-Policy': policy});
    await page.goto(`${host.origin}/strict.html`);
    return page.$eval(
      'body > :first-child',
      ({shadowRoot}) =>
        getComputedStyle(shadowRoot.querySelector('[part=frame]')).position === 'relative' &&
        [...shadowRoot.querySelectorAll('*')]
          .flatMap((element) => element.shadowRoot ?? [])
          .every((root) => getComputedStyle(root.querySelector('[part=frame]')).position === 'relative'),
    );
  };

  for (const element of elements) {
    const options = {
      element,
      ...(element === 'theme-card' ? {theme: 'prevention'} : /card|wheel/.test(element) && {actor: 'county'}),
    };

    it(`the styles of ${element} are allowed by their hashes, and by no others`, async () => {
      const sources = await styleSources(element);
      assert.equal(await isStyled(render(options), `default-src 'none'; style-src ${sources.join(' ')}`), true);
      assert.equal(await isStyled(render(options), "default-src 'none'; style-src 'self'"), false);
    });

    it(`the styles of ${element} are linked to, and are those that are published`, async () => {
      const html = render({...options, sheets: '/styles/'});
      assert.doesNotMatch(html, /<style/);
      for (const [, tag] of html.matchAll(/href="\/styles\/([\w-]+)\.css"/g)) {
        const sheet = readFileSync(new URL(`../../../dist/styles/${tag}.css`, import.meta.url), 'utf8');
        assert.equal(sheet, styleSheet(tag));
        host.put(`/styles/${tag}.css`, sheet);
      }
      assert.equal(await isStyled(html, "default-src 'none'; style-src 'self'"), true);
    });
  }
});
