/**
 * The plugin on a real WordPress, through its REST API and its pages: who writes what, what is kept, and what is shown, on a single
 * site and in a network.
 */
import '../built/fresh.mjs';
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {join} from 'node:path';
import {plain, quietly} from '../built/render/cases.mjs';
import {roles, startWordPress} from './wordpress.mjs';

const {definition, words} = await import('hyte-elements/definition.js');
const {elements, renderToHtml} = await import('hyte-elements/render.js');
const {files: hashes, version} = JSON.parse(
  readFileSync(new URL('../../dist/integrity.json', import.meta.url), 'utf8'),
);

let wordpress;
before(async () => (wordpress = await startWordPress()));
after(() => wordpress?.stop());

const block = (attributes, name = 'hyte-elements/hyte') =>
  `<!-- wp:${name} ${JSON.stringify(attributes).replaceAll('--', '\\u002d\\u002d')} /-->`;
const needed = (element) =>
  ({'actor-card': {actor: 'county'}, 'role-wheel': {actor: 'organisations'}, 'theme-card': {theme: 'self-care'}})[
    element
  ] ?? {};

/** A page's HTML, as a reader or as who has signed in. */
const read = async (address, cookie = '') => {
  const response = await fetch(address, {headers: {cookie}});
  assert.equal(response.status, 200, address);
  return response.text();
};
/** Signs in, and gives the cookies. */
const signIn = async (site, user) => {
  const response = await fetch(`${site.base}/wp-login.php`, {
    method: 'POST',
    redirect: 'manual',
    headers: {cookie: 'wordpress_test_cookie=WP%20Cookie%20check'},
    body: new URLSearchParams({log: user, pwd: `${user}-pw`}),
  });
  assert.equal(response.status, 302);
  return response.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
};
const textIn = (html) =>
  plain(
    html
      .replace(/<[^>]+>/g, ' ')
      .replaceAll('&amp;', '&')
      .replaceAll('&quot;', '"'),
  );
/** The script's tags on a page. */
const scripts = (html) => html.match(/<script[^>]*hyte\.min\.js[^>]*>/g) ?? [];

for (const name of ['single', 'network']) {
  describe(`on a ${name === 'single' ? 'single site' : 'network'}`, () => {
    let site;
    before(() => (site = wordpress[name]));
    /** Posts as a user; what cannot be published is read as the administrator. */
    const post = async (user, content, more = {}) => {
      const status = user === 'contributor' ? 'pending' : 'publish';
      const made = await site.rest(user, '/wp/v2/posts', {title: 'Hyte', status, content, ...more});
      if (status === 'pending') await site.rest('administrator', `/wp/v2/posts/${made.id}`, {status: 'publish'});
      return site.rest('administrator', `/wp/v2/posts/${made.id}&context=edit`);
    };

    for (const user of roles) {
      it(`shows what an ${user} has written with block, shortcode, element and placeholder`, async () => {
        const element =
          '<hyte-theme-card theme="prevention" lang="sv"><a href="https://www.luvn.fi/sv">HYTE</a><p slot="footer">Oma</p></hyte-theme-card>';
        const placeholder =
          '<div data-hyte="actor-card" data-actor="municipalities"><a href="https://www.luvn.fi/fi">HYTE</a></div>';
        const content = [
          block({
            element: 'role-matrix',
            lang: 'sv',
            links: [{slot: 'footer', text: 'A & B', url: '/hyvinvointi?a=1&b=2'}],
            align: 'wide',
          }),
          `<!-- wp:shortcode -->\n[hyte element="actor-card" actor="county" copy-links]\n<!-- /wp:shortcode -->`,
          `<!-- wp:html -->\n${element}\n${placeholder}\n<!-- /wp:html -->`,
        ].join('\n\n');
        const {link, content: kept} = await post(user, content);
        const html = await read(link);
        assert.ok(html.includes(renderToHtml({element: 'role-matrix', lang: 'sv'})));
        assert.match(
          html,
          /<div class="alignwide wp-block-hyte-elements-hyte"|<div class="wp-block-hyte-elements-hyte alignwide"/,
        );
        assert.match(html, /<hyte-role-matrix lang="sv">/);
        assert.match(html, /<p slot="footer"><a href="\/hyvinvointi\?a=1&#038;b=2">A &amp; B<\/a><\/p>/);
        assert.match(html, /<hyte-actor-card actor="county" copy-links>/);
        assert.ok(html.includes(renderToHtml({element: 'actor-card', actor: 'county', lang: 'fi'})));
        assert.ok(kept.raw.includes(element) && html.includes(element), kept.raw);
        assert.ok(html.includes(placeholder));
        assert.equal(scripts(html).length, 1);
      });
    }

    it('keeps every letter when another role saves again', async () => {
      const links = [{slot: 'county-prevention', text: 'Kysy & vastaa', url: 'https://kunta.example/?a=1&b=2'}];
      const content = block({
        element: 'role-wheel',
        actor: 'county',
        links,
        accent: '#004080',
        style: {spacing: {margin: {top: '2em'}}},
      });
      const made = await post('author', content);
      for (const user of ['editor', 'author', 'administrator', 'author']) {
        const {content: now} = await site.rest(user, `/wp/v2/posts/${made.id}`, {
          content: made.content.raw,
          title: user,
        });
        assert.equal(now.raw, made.content.raw, user);
      }
      const html = await read(made.link);
      assert.match(html, /<hyte-role-wheel actor="county" style="--hyte-accent:#004080;">/);
      assert.match(html, /margin-top:\s?2em/);
      assert.match(
        html,
        /<p slot="county-prevention"><a href="https:\/\/kunta\.example\/\?a=1&#038;b=2">Kysy &amp; vastaa<\/a><\/p>/,
      );
    });

    it('says the official text word for word, by each way and in each language', async () => {
      for (const lang of definition.languages) {
        const blocks = elements.map((element) => block({element, ...needed(element), lang})).join('\n\n');
        const shortcodes = elements.map(
          (element) =>
            `[hyte element="${element}" lang="${lang}"${Object.entries(needed(element))
              .map(([key, value]) => ` ${key}="${value}"`)
              .join('')}]`,
        );
        const classic = shortcodes.join('\n\n');
        for (const content of [blocks, classic]) {
          const {link} = await post('author', content);
          const html = await read(link);
          for (const element of elements) {
            const expected = renderToHtml({element, ...needed(element), lang});
            assert.ok(html.includes(expected), `${element} in ${lang}: ${expected}`);
          }
        }
      }
    });

    it('is read without a script: in feed, excerpt and REST API', async () => {
      const {id, link} = await post('author', block({element: 'actor-card', actor: 'organisations'}));
      const [{text}] = definition.actors[2].roles;
      const feed = await read(`${site.base}/?feed=rss2`);
      assert.ok(feed.includes(text.fi));
      const {content, excerpt} = await site.rest(undefined, `/wp/v2/posts/${id}`);
      assert.ok(content.rendered.includes(text.fi));
      assert.ok(textIn(excerpt.rendered).includes(definition.actors[2].title.fi));
      assert.equal(scripts(feed).length, 0);
      assert.ok((await read(link)).includes(text.fi));
    });

    it('keeps the text in the element, wherever in a paragraph a shortcode stands', async () => {
      const {link} = await post(
        'author',
        '<p>Katso: [hyte element="source"] ja</p>\n<p><strong>[hyte element="intro"]</strong></p>\n[hyte element="theme-card" theme="prevention"]\n[hyte element=”actor-card” actor=”county” heading_level="3" roles="prevention, cooperation"]',
      );
      const html = await read(link);
      assert.match(
        html,
        /<p>Katso: <\/p>\s*<div class="wp-block-hyte-elements-hyte"><hyte-source>[^]*?<\/hyte-source><\/div>\s*<p> ja<\/p>/,
      );
      assert.doesNotMatch(html, /<!--\/?hyte-->|<p>\s*<\/p>/);
      // What a browser makes of it: a paragraph ends where a block begins.
      for (const element of ['source', 'intro', 'theme-card', 'actor-card']) {
        assert.match(
          html,
          new RegExp(`<div class="wp-block-hyte-elements-hyte">\\s*<hyte-${element}[^>]*>\\s*<div lang="fi">`),
        );
      }
      assert.ok(
        html.includes(
          renderToHtml({
            element: 'actor-card',
            actor: 'county',
            roles: 'prevention cooperation',
            'heading-level': '3',
            lang: 'fi',
          }),
        ),
      );
    });

    it('gives a shortcode what it encloses, and not the next shortcode', async () => {
      const {link, excerpt} = await post(
        'author',
        '[hyte element="role-matrix" controls]\n[hyte element="actor-card" actor="county"]\n\nOmaa tekstiä\n\n[hyte element="intro"]<a href="/hyvinvointi">Omat sivut</a>[/hyte]',
      );
      const html = await read(link);
      const own = words.fi['not-original'];
      assert.equal(html.split(own).length, 2);
      assert.match(textIn(excerpt.rendered), /Roolit teemoittain/);
      assert.match(
        html,
        /<hyte-role-matrix controls>[^]*<\/hyte-role-matrix>[^]*<hyte-actor-card[^]*<\/hyte-actor-card>[^]*Omaa tekstiä[^]*<hyte-intro>[^]*Omat sivut[^]*<\/hyte-intro>/,
      );
    });

    it('puts the text into elements and placeholders that have nothing in them', async () => {
      const {link, content} = await post(
        'author',
        '<!-- wp:html --><hyte-theme-card theme="prevention" heading-level="3"></hyte-theme-card><div data-hyte="actor-card" data-actor="county" lang="sv"></div><hyte-actor-card actor="church"></hyte-actor-card><div class="a"></div><!-- /wp:html -->',
      );
      const html = await read(link);
      for (const shown of [html, content.rendered]) {
        assert.ok(
          shown.includes(
            `<hyte-theme-card theme="prevention" heading-level="3">${renderToHtml({element: 'theme-card', theme: 'prevention', 'heading-level': '3', lang: 'fi'})}</hyte-theme-card>`,
          ),
        );
        assert.ok(
          shown.includes(
            `<div data-hyte="actor-card" data-actor="county" lang="sv">${renderToHtml({element: 'actor-card', actor: 'county', lang: 'sv'})}</div>`,
          ),
        );
        assert.ok(shown.includes('<hyte-actor-card actor="church"></hyte-actor-card><div class="a"></div>'));
      }
    });

    it('shows what is still there of what a block was set to', async () => {
      const {link} = await post(
        'author',
        [
          block({
            element: 'actor-card',
            actor: 'county',
            anchor: 'päivä 1',
            scheme: 'dark',
            roles: 'cooperation',
            links: [
              {slot: 'cooperation', text: 'Yhteistyö', url: 'https://kunta.example/'},
              {slot: 'prevention', text: 'Piilossa', url: 'https://kunta.example/'},
              {slot: 'footer', text: 'Virhe', url: 'javascript:alert(1)'},
            ],
          }),
          block({element: 'language-switch', for: 'päivä-1'}),
          block({element: 'language-switch', for: 'poissa'}),
          '<!-- wp:group {"anchor":"päivä-1"} --><div id="päivä-1" class="wp-block-group"></div><!-- /wp:group -->',
        ].join('\n\n'),
      );
      const html = await read(link);
      assert.match(
        html,
        /id="päivä-1"[^>]*>\s*<hyte-actor-card actor="county" roles="cooperation" style="color-scheme:dark;">/,
      );
      assert.ok(html.includes('Yhteistyö</a>'));
      assert.ok(!html.includes('Piilossa'));
      assert.ok(html.includes('<p slot="footer">Virhe</p>'));
      assert.deepEqual(html.match(/<hyte-language-switch[^>]*>/g), [
        '<hyte-language-switch for="päivä-1">',
        '<hyte-language-switch>',
      ]);
    });

    it('is found by the site’s own search, by what it says in its language', async () => {
      const {id, link} = await post('author', block({element: 'theme-card', theme: 'self-care'}), {
        title: 'Verkkosivu',
      });
      const classic = await post('author', '[hyte element="actor-card" actor="county" lang="sv"]', {title: 'Webbsida'});
      const draft = await site.rest('author', '/wp/v2/posts', {
        title: 'Luonnos',
        status: 'draft',
        content: block({element: 'definition'}),
      });
      const [self] = definition.actors[0].roles.filter(({theme}) => theme === 'self-care');
      const find = async (words) =>
        (await site.rest(undefined, `/wp/v2/posts&per_page=100&search=${encodeURIComponent(words)}`)).map(
          (found) => found.id,
        );
      const word = (text, language) => text[language].match(/\p{L}{9,}/gu)[0];
      const said = word(self.text, 'fi');
      assert.ok((await find(said)).includes(id), said);
      assert.ok((await find(`${said.toUpperCase()} verkkosivu`)).includes(id));
      assert.ok(!(await find(`${said} webbsida`)).includes(id));
      assert.ok(!(await find(`verkkosivu -${said}`)).includes(id));
      assert.ok(!(await find(word(self.text, 'sv'))).includes(id));
      assert.ok((await find(word(definition.actors[0].roles[0].text, 'sv'))).includes(classic.id));
      assert.ok(!(await find(said)).includes(draft.id));
      const page = await read(`${site.base}/?s=${encodeURIComponent(said)}`);
      assert.ok(page.includes(link), page);
    });

    it('loads the script once, deferred and with its hash, only where it is needed', async () => {
      const without = await post('author', '<!-- wp:paragraph --><p>Ei mitään.</p><!-- /wp:paragraph -->');
      assert.deepEqual(scripts(await read(without.link)), []);
      // Lists of posts have excerpts in some themes, and pages of a post of several have only their own.
      await post('author', block({element: 'intro'}));
      const list = await read(`${site.base}/?s=hyte`);
      assert.equal(scripts(list).length, /<hyte-/.test(list) ? 1 : 0);
      const parts = await post('author', `Alku<!--nextpage-->${block({element: 'intro'})}`);
      assert.deepEqual(scripts(await read(parts.link)), []);
      assert.equal(scripts(await read(`${parts.link}${parts.link.includes('?') ? '&page=2' : '2/'}`)).length, 1);
      assert.doesNotMatch(
        await site.evaluate(
          `return HyteElements\\complete_script_tag('<script src="x"></script>', 'hyte-elements', plugins_url('hyte.min.js', HyteElements\\FILE));`,
          '',
          {HYTE_CACHE: '1'},
        ),
        /integrity/,
      );
      const {link} = await post('author', block({element: 'intro'}) + block({element: 'source'}));
      const [tag, more] = scripts(await read(link));
      assert.equal(more, undefined);
      assert.ok((await read(link)).split('</head>')[0].includes(tag));
      assert.match(tag, /\sdefer\s/);
      assert.ok(tag.includes(`integrity="${hashes['hyte.min.js']}"`));
      const [, src] = tag.match(/src=["']([^"']+)/);
      assert.ok(src.endsWith(`hyte.min.js?ver=${version}`));
      assert.ok(src.startsWith(site.base));
      assert.equal(await read(src), readFileSync(new URL('../../dist/hyte.min.js', import.meta.url), 'utf8'));
    });

    it('loads it on every page where that is set, and names the folder of the pages', async () => {
      const {link} = await post('author', '<!-- wp:paragraph --><p>Ei mitään.</p><!-- /wp:paragraph -->');
      await site.evaluate(
        `update_option('hyte_elements', HyteElements\\sanitize_settings(array('everywhere' => '1', 'pages' => ' https://kunta.example/hyte')));`,
      );
      const [tag] = scripts(await read(link));
      assert.match(tag, /data-hyte-pages="https:\/\/kunta\.example\/hyte\/"/);
      await site.evaluate(
        `foreach (array('javascript:alert(1)', array('x'), '"><script>') as $pages) { update_option('hyte_elements', HyteElements\\sanitize_settings(array('pages' => $pages))); } delete_option('hyte_elements'); update_option('hyte_elements', HyteElements\\sanitize_settings(array('pages' => 'javascript:alert(1)')));`,
      );
      assert.equal(
        await site.evaluate(
          `return HyteElements\\sanitize_settings(array('pages' => 'kunta.example/hyte?a=1#b'))['pages'];`,
        ),
        'https://kunta.example/hyte/',
      );
      assert.deepEqual(await site.evaluate(`return get_option('hyte_elements');`), {everywhere: false, pages: ''});
      assert.deepEqual(scripts(await read(link)), []);
      await site.evaluate(
        `update_option('hyte_elements', HyteElements\\sanitize_settings(array('pages' => 'https://kunta.example/hyte/')));`,
      );
      const linked = await post('author', '<p><a href="https://kunta.example/hyte/role-matrix.sv.html">Roolit</a></p>');
      assert.equal(scripts(await read(linked.link)).length, 1);
      await site.evaluate(`delete_option('hyte_elements');`);
    });

    it('speaks the page’s language', async () => {
      const {link} = await post('author', block({element: 'intro'}) + '[hyte element="source"]');
      const inFinnish = await read(link);
      assert.match(inFinnish, /<html lang="fi"/);
      assert.match(inFinnish, /<hyte-intro><div lang="fi">/);
      await site.evaluate(`update_option('WPLANG', 'sv_SE');`);
      assert.match(await read(link), /<hyte-intro><div lang="sv">/);
      await site.evaluate(`update_option('WPLANG', 'fi');`);
    });

    it('tells a bad value to those who may mend it, and shows readers the rest', async () => {
      const content = `[hyte element="role-matrix" actors="county church" colour="red"]\n\n[hyte element="actor-card" actor="church"]\n\n[hyte element="wheel"]`;
      const {link, id} = await post('author', content);
      const html = await read(link);
      assert.ok(html.includes(renderToHtml({element: 'role-matrix', actors: 'county', lang: 'fi'})));
      for (const word of ['church', 'Tuntematon arvo', 'wheel', 'colour']) assert.ok(!html.includes(word), word);
      const shown = textIn(await read(link, await signIn(site, 'author')));
      for (const word of [
        'actors="church". Sallitut arvot: county, municipalities, organisations.',
        'element="wheel". Sallitut arvot:',
        'Ominaisuutta ”colour” ei ole. Ominaisuudet ovat: ',
        'actor="church"',
      ]) {
        assert.ok(shown.includes(word), `${word} in ${shown.slice(0, 500)}`);
      }
      assert.ok(!(await read(link, await signIn(site, 'contributor'))).includes('church'));
      // What others may get, also while somebody is signed in who could mend it.
      const {excerpt, content: elsewhere} = await site.rest('author', `/wp/v2/posts/${id}`);
      assert.ok(![excerpt.rendered, elsewhere.rendered].join().includes('church'));
    });

    it('lets no script through', async () => {
      const evil = '"><script>alert(1)</script>';
      const attributes = {
        element: 'actor-card',
        actor: evil,
        roles: evil,
        lang: evil,
        anchor: evil,
        accent: `red;}</style>${evil}`,
        links: [{slot: evil, text: evil, url: 'javascript:alert(1)'}],
      };
      const content = [
        block(attributes),
        block({...attributes, actor: 'county'}),
        `[hyte element="intro" heading-level='${evil}']<img src=x onerror=alert(1)><a href="javascript:alert(1)">x</a>[/hyte]`,
        `[hyte element='${evil}']`,
      ].join('\n');
      for (const user of ['author', 'administrator']) {
        const {
          link,
          content: {rendered},
        } = await post(user, content);
        for (const html of [await read(link), rendered]) {
          assert.doesNotMatch(html, /<script>alert|javascript:alert|onerror|<\/style>"/);
        }
      }
      const {content: kept} = await post(
        'author',
        '<!-- wp:html --><hyte-intro onclick="alert(1)" style="background:url(javascript:alert(1))" heading-level="3" controls></hyte-intro><!-- /wp:html -->',
      );
      assert.match(
        kept.raw,
        /<hyte-intro heading-level="3"><\/hyte-intro>|<hyte-intro style="" heading-level="3"><\/hyte-intro>/,
      );
    });

    it('leaves the official text’s marks alone, and WordPress’s elsewhere', async () => {
      const text = '"a" -- b...';
      assert.equal(
        await site.evaluate(`return wptexturize('<hyte-intro lang="fi"><p>${text}</p></hyte-intro>');`),
        `<hyte-intro lang="fi"><p>${text}</p></hyte-intro>`,
      );
      assert.notEqual(await site.evaluate(`return wptexturize('<p>${text}</p>');`), `<p>${text}</p>`);
    });

    it('says on the plugins page which definition it shows', async () => {
      const meta = await site.evaluate(
        `require_once WP_PLUGIN_DIR . '/hyte-elements/includes/plugins-page.php'; return HyteElements\\tell_definition(array(), 'hyte-elements/hyte-elements.php');`,
      );
      assert.ok(meta[0].includes(definition.version), meta);
      assert.match(meta[1], /hyvinvointialueen määrittely/);
      assert.ok(meta[1].includes(`${definition.version}:`), meta);
    });

    it('has PHP and WordPress complain of nothing', () => {
      assert.deepEqual(
        site
          .complaints()
          .split('\n')
          .filter((line) => line.includes('plugins/hyte-elements/')),
        [],
      );
    });
  });
}

describe('where a plugin for several languages is', () => {
  it('goes by Polylang’s language of the post, also in the REST API', async () => {
    const said = await wordpress.single.evaluate(`
      function pll_get_post_language($id) { return 'sv'; }
      return array(HyteElements\\page_language(1), HyteElements\\render(array('element' => 'source')));`);
    assert.equal(said[0], 'sv');
  });

  it('goes by WPML’s', async () => {
    const said = await wordpress.single.evaluate(`
      add_filter('wpml_post_language_details', function () { return array('language_code' => 'sv'); });
      $GLOBALS['post'] = get_post(1);
      return HyteElements\\render(array('element' => 'source'));`);
    assert.match(said, /^<hyte-source lang="sv"><div lang="sv">/);
  });
});

describe('on the second site of a network', () => {
  it('works, and uninstalling leaves nothing on any site', async () => {
    const {network} = wordpress;
    const id = await network.evaluate(
      `return wp_insert_site(array('domain' => getenv('HYTE_HOST'), 'path' => '/toinen/', 'title' => 'Toinen', 'user_id' => 1));`,
    );
    assert.equal(id, 2);
    const content = block({element: 'theme-card', theme: 'prevention'});
    const made = await network.evaluate(
      `return wp_insert_post(wp_slash(array('post_title' => 'a', 'post_status' => 'publish', 'post_content' => ${JSON.stringify(content)})));`,
      '/toinen/',
    );
    const html = await read(`${network.base}/toinen/?p=${made}`);
    assert.match(html, /<hyte-theme-card theme="prevention">/);
    const [, src] = scripts(html)[0].match(/src=["']([^"']+)/);
    assert.equal((await fetch(src)).status, 200);
    await network.evaluate(
      `update_blog_option(1, 'hyte_elements', array('everywhere' => true)); update_blog_option(2, 'hyte_elements', array('everywhere' => true));`,
    );
    const left = await network.evaluate(`
      deactivate_plugins('hyte-elements/hyte-elements.php', false, true);
      uninstall_plugin('hyte-elements/hyte-elements.php');
      return array(get_blog_option(1, 'hyte_elements'), get_blog_option(2, 'hyte_elements'));`);
    assert.deepEqual(left, [false, false]);
    assert.doesNotMatch(await read(`${network.base}/toinen/?p=${made}`), /hyte-theme-card/);
  });
});

describe('deactivated and deleted', () => {
  it('leaves the posts as they are, and nothing else', async () => {
    const {single} = wordpress;
    const content = block({element: 'intro'});
    const {id, link} = await single.rest('author', '/wp/v2/posts', {title: 'a', status: 'publish', content});
    const everything = `
      global $wpdb;
      return array($wpdb->get_col("select option_name from $wpdb->options where option_name like '%hyte%' or option_value like '%hyte%'"),
        $wpdb->get_col("select meta_key from $wpdb->postmeta where meta_key like '%hyte%'"),
        $wpdb->get_col("select meta_key from $wpdb->usermeta where meta_key like '%hyte%'"), $wpdb->get_col("show tables like '%hyte%'"));`;
    await single.evaluate(
      `update_option('hyte_elements', array('everywhere' => true)); deactivate_plugins('hyte-elements/hyte-elements.php');`,
    );
    assert.doesNotMatch(await read(link), /hyte-intro|hyte\.min\.js/);
    const {content: kept} = await single.rest('author', `/wp/v2/posts/${id}&context=edit`);
    assert.equal(kept.raw, content);
    await single.evaluate(`return activate_plugin('hyte-elements/hyte-elements.php');`);
    assert.match(await read(link), /<hyte-intro>/);
    await single.evaluate(`deactivate_plugins('hyte-elements/hyte-elements.php');`);
    const gone = await single.evaluate(`return delete_plugins(array('hyte-elements/hyte-elements.php'));`);
    assert.equal(gone, true);
    const left = await single.evaluate(everything);
    // WordPress's own note of when a plugin was last active, and its list of plugins with an uninstaller.
    left[0] = left[0].filter(
      (option) => !['recently_activated', 'uninstall_plugins', '_site_transient_update_plugins'].includes(option),
    );
    assert.deepEqual(left, [[], [], [], []]);
    assert.doesNotMatch(await read(link), /hyte-intro/);
  });
});
