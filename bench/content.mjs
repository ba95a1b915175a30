/**
 * The same page in every way that it can be made: three actor cards and the matrix, as `hyte.min.js` shows them, as static
 * HTML, as declarative shadow DOM, in a frame, and on the elements of peers.
 */
import {pageOf} from './browser.mjs';
import {declarative} from './shadows.mjs';

/** A page's own look. */
const look = `<style>body{margin:0 auto;max-width:72em;padding:16px;font:16px/1.5 system-ui,sans-serif}iframe{display:block;width:100%;border:0}</style>`;
const paragraph =
  '<p>Kunnan tehtävänä on edistää asukkaidensa hyvinvointia ja terveyttä. Tällä sivulla kerrotaan, mitä kukin tekee ja kenen puoleen voi kääntyä. Palvelut on koottu yhteen, jotta ne löytyvät helposti.</p>';
const site = (content, head = '') =>
  pageOf({head: look + head, body: `<main><h1>Hyvinvointi ja terveys</h1>${paragraph}${content}${paragraph}</main>`});

const script = (name) => `<script defer src="${name}.js"></script>`;
const stylesheet = (name) => `<link rel="stylesheet" href="${name}.css">`;

const fi = (text) => text.fi;
const heading = (level, text) => `<h${level}>${text}</h${level}>`;

/** An actor's roles as plain HTML, such as a page has inside an element for the time before the script has run. */
const plainCard = ({title, roles}) =>
  heading(2, fi(title)) +
  roles.map(({heading: head, text}) => (head ? heading(3, fi(head)) : '') + `<p>${fi(text)}</p>`).join('');

/** The rows of the matrix: a theme's name, and what each actor does for it. */
const rowsOf = ({themes, actors}) =>
  themes.map(({id, label}) => [
    fi(label),
    ...actors.map(({roles}) =>
      roles
        .filter(({theme}) => theme === id)
        .map(({text}) => `<p>${fi(text)}</p>`)
        .join(''),
    ),
  ]);

const plainTable = (definition) =>
  heading(2, 'Kuka tekee mitä') +
  `<table><thead><tr><th>Teema</th>${definition.actors.map(({shortName}) => `<th>${fi(shortName)}</th>`).join('')}</tr></thead><tbody>` +
  rowsOf(definition)
    .map(([theme, ...cells]) => `<tr><th>${theme}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('') +
  '</tbody></table>';

/** The elements' markup on the page. */
export const markupsOf = ({actors}) => [
  ...actors.map(({id}) => `<hyte-actor-card actor="${id}"></hyte-actor-card>`),
  '<hyte-role-matrix controls></hyte-role-matrix>',
];

/** An element with something inside. */
const around = (markup, inside) => markup.replace('></', () => `>${inside}</`);

/** What stands in shadow roots, outside of them: each kind's style sheet holds for its own boxes. */
const outside = (shadows) => ({
  html: shadows.map(({tag, html}) => `<div class="${tag}">${html.replace(/<\/?slot\b[^>]*>/g, '')}</div>`).join(''),
  css: [...new Map(shadows.map(({tag, css}) => [tag, css]))]
    .map(
      ([tag, css]) =>
        `@scope(.${tag}){${css.replace(/:host\(((?:[^()]|\([^()]*\))*)\)/g, ':scope:is($1)').replaceAll(':host', ':scope')}}`,
    )
    .join(''),
});

/**
 * @param definition What is shown.
 * @param shadows What the elements of `markupsOf` show.
 * @param builds The names of builds; `build` is the one that all ways have.
 * @param peers Those that show the content on elements of their own, by name: `content(definition)`, `styles`.
 * @returns The paths of the pages' own files, and their contents.
 */
export const pagesOf = ({definition, shadows, builds, peers}) => {
  const markups = markupsOf(definition);
  const plain = [...definition.actors.map(plainCard), plainTable(definition)];
  const bare = markups.join('');
  const static_ = outside(shadows);
  const whole = shadows.map(declarative).join('');
  const height = Math.ceil(shadows.reduce((sum, each) => sum + each.height + 16, 16));
  /** A card with one role, so short that text of the page stands in sight below it. */
  const short = '<hyte-actor-card actor="municipalities" roles="prevention"></hyte-actor-card>';
  const municipalities = definition.actors.find(({id}) => id === 'municipalities');
  const shortPlain = plainCard({
    ...municipalities,
    roles: municipalities.roles.filter(({name}) => name === 'prevention'),
  });
  const text = paragraph.repeat(6);
  return {
    'static.css': static_.css,
    'static.html': site(static_.html, stylesheet('static')),
    ...Object.fromEntries(builds.map((name) => [`script-${name}.html`, site(bare, script(name))])),
    'fallback.html': site(markups.map((markup, i) => around(markup, plain[i])).join(''), script('build')),
    'declarative.html': site(whole),
    'declarative-script.html': site(whole, script('build')),
    'frame.html': site(`<iframe src="framed.html" title="Kuka tekee mitä" height="${height}"></iframe>`),
    'framed.html': pageOf({head: look + script('build'), body: bare}),
    'short.html': site(short + text, script('build')),
    'short-fallback.html': site(around(short, shortPlain) + text, script('build')),
    ...Object.fromEntries(
      Object.entries(peers).map(([name, {content}]) => [
        `${name}.html`,
        site(content(definition, {fi, rowsOf, plainTable}), stylesheet(name) + script(name)),
      ]),
    ),
  };
};
