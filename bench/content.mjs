/**
 * The same page in every way that it can be made: three actor cards and the matrix, as `hyte.min.js` shows them, as static
 * HTML, as declarative shadow DOM, in a frame, and on the elements of peers.
 */
import {pageOf} from './browser.mjs';

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

/** A card for each actor on a peer's elements, the roles' texts open as they are in ours, and the matrix. */
const onPeers = {
  shoelace: (definition) =>
    definition.actors
      .map(
        ({title, roles}) =>
          `<sl-card><h2 slot="header">${fi(title)}</h2>${roles
            .map(({heading: head, text}) =>
              head ? `<sl-details open summary="${fi(head)}">${fi(text)}</sl-details>` : `<p>${fi(text)}</p>`,
            )
            .join('')}</sl-card>`,
      )
      .join('') + plainTable(definition),
  sgds: (definition) =>
    definition.actors
      .map(
        ({title, roles}) =>
          `<sgds-card><h2 slot="title">${fi(title)}</h2><sgds-accordion allowMultiple>${roles
            .map(({heading: head, text}) =>
              head
                ? `<sgds-accordion-item open><span slot="header">${fi(head)}</span><div slot="content">${fi(text)}</div></sgds-accordion-item>`
                : `<p>${fi(text)}</p>`,
            )
            .join('')}</sgds-accordion></sgds-card>`,
      )
      .join('') +
    heading(2, 'Kuka tekee mitä') +
    `<sgds-table><sgds-table-row><sgds-table-head>Teema</sgds-table-head>${definition.actors
      .map(({shortName}) => `<sgds-table-head>${fi(shortName)}</sgds-table-head>`)
      .join('')}</sgds-table-row>${rowsOf(definition)
      .map(
        ([theme, ...cells]) =>
          `<sgds-table-row><sgds-table-head>${theme}</sgds-table-head>${cells
            .map((cell) => `<sgds-table-cell>${cell}</sgds-table-cell>`)
            .join('')}</sgds-table-row>`,
      )
      .join('')}</sgds-table>`,
};

/**
 * @param definition What is shown.
 * @param shadows What the elements of `markupsOf` show.
 * @param {Function} renderToHtml The build's own, which renders without a browser.
 * @param {string[]} builds The names of builds; all ways but the bare script have `build`.
 * @param {string[]} peers Those that show the content on elements of their own.
 * @returns The pages by their files' names, with the style sheet that one of them has.
 */
export const pagesOf = ({definition, shadows, renderToHtml, builds, peers}) => {
  const markups = markupsOf(definition);
  const plain = [...definition.actors.map(plainCard), plainTable(definition)];
  const inLightDom = outside(shadows);
  const declarative = (options) => renderToHtml({...options, lang: 'fi', format: 'dsd'});
  const inShadow =
    definition.actors.map(({id}) => declarative({element: 'actor-card', actor: id})).join('') +
    declarative({element: 'role-matrix', controls: true});
  // One role, so that text of the page stands in sight below it.
  const municipalities = definition.actors.find(({id}) => id === 'municipalities');
  const roles = municipalities.roles.filter(({name}) => name === 'prevention');
  const short = `<hyte-actor-card actor="municipalities" roles="prevention"></hyte-actor-card>`;
  const text = paragraph.repeat(6);
  return {
    'static.css': inLightDom.css,
    'static.html': site(inLightDom.html, stylesheet('static')),
    ...Object.fromEntries(builds.map((name) => [`${name}.html`, site(markups.join(''), script(name))])),
    'fallback.html': site(markups.map((markup, i) => around(markup, plain[i])).join(''), script('build')),
    'declarative.html': site(inShadow),
    'declarative-script.html': site(inShadow, script('build')),
    'frame.html': site(`<iframe src="framed.html" title="Kuka tekee mitä" height="150"></iframe>`),
    'framed.html': pageOf({head: look + script('build'), body: markups.join('')}),
    'least.html': site(''),
    'short.html': site(short + text, script('build')),
    'short-fallback.html': site(around(short, plainCard({...municipalities, roles})) + text, script('build')),
    'short-declarative.html': site(
      declarative({element: 'actor-card', actor: 'municipalities', roles: 'prevention'}) + text,
      script('build'),
    ),
    ...Object.fromEntries(
      peers.map((name) => [`${name}.html`, site(onPeers[name](definition), stylesheet(name) + script(name))]),
    ),
  };
};
