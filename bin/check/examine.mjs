/** What a page shows of the definition, by which way, and whether it is what this package has. */
import {definition} from '../../dist/definition.js';
import {renderToHtml} from '../../dist/render.js';
import {load, LoadError, textOf, typeOf} from './load.mjs';
import {readPage, textOfShadow, viewOf} from './page.mjs';
import {whyBlocked, whyMixed, whyUnframed} from './policy.mjs';
import {examineScript, isNamedSo, own} from './script.mjs';

/** More scripts than this are not read without a name of ours. */
const MOST_SCRIPTS = 40;

/** Versions in order: `0.9.0`, `0.10.0-beta`, `0.10.0`. */
const compare = (a, b) => {
  const [[base, pre = ''], [otherBase, otherPre = '']] = [a, b].map((version) => version.split(/-(.*)/));
  const order = base.localeCompare(otherBase, 'en', {numeric: true});
  return order || !pre - !otherPre || pre.localeCompare(otherPre, 'en', {numeric: true});
};

/** Whether something is as old as this package. */
const ageOf = ({version, definitionVersion, isOther}) => {
  const orders = [
    version && compare(version, own.version),
    !isOther && definitionVersion && compare(definitionVersion, own.definitionVersion),
  ].filter(Number.isInteger);
  if (orders.some((order) => order < 0)) return 'older';
  if (orders.some((order) => order > 0)) return 'newer';
  return orders.length ? 'current' : 'unknown';
};

const tagOf = ({element, how}) => (how === 'placeholder' ? `data-hyte="${element}"` : `<hyte-${element}>`);

/** Whether the text of an element that came as declarative shadow DOM is what this package would write. */
const ageOfText = ({element, attributes, language, shadow}) => {
  try {
    const isSame = [true, false].some((script) => {
      const html = renderToHtml({
        ...Object.fromEntries(optionsOf(attributes)),
        element,
        lang: language,
        format: 'dsd',
        script,
      });
      return textOfShadow(html) === shadow.text;
    });
    return isSame ? 'current' : 'unknown';
  } catch {
    // It has an attribute that this package does not know.
    return 'unknown';
  }
};
const RENDERED =
  /^(actor|actors|theme|themes|roles|layout|parts|view|controls|heading-level|no-source|copy-links|for)$/;
const optionsOf = (attributes) =>
  Object.entries(attributes).flatMap(([name, value]) => (RENDERED.test(name) ? [[name, value || true]] : []));

const metaVersions = ({metas}) => ({
  version: metas['hyte-elements'],
  definitionVersion: metas['hyte-definition-version'],
  definitionDate: metas['hyte-definition-date'],
});

/** Our scripts on a page: those with a name of ours, and where there are elements, any that has our code. */
const scriptsOf = async ({scripts, elements}, url, seconds) => {
  const likely = scripts.filter((script) => !script.url || isNamedSo(script.url));
  const others = scripts.filter((script) => !likely.includes(script));
  const read = elements.length ? [...likely, ...others.slice(0, MOST_SCRIPTS)] : likely;
  return (await Promise.all(read.map((each) => examineScript(each, url, seconds)))).filter(Boolean);
};

/** A standalone page that another shows in a frame or links to; undefined where it is none of ours. */
const viewAt = async ({url, policies = []}, by, page, seconds) => {
  const {language} = viewOf(url);
  const name = url.pathname.split('/').at(-1);
  const found = {what: by === 'frame' ? 'frame' : 'link', name, language, by, address: url.href};
  const isFrame = by === 'frame';
  const blocked = isFrame && whyBlocked(policies, {kind: 'frame', url}, page);
  try {
    const loaded = await load(url, seconds);
    const view = readPage(textOf(loaded, true), loaded.url);
    if (view.metas['hyte-elements'] === undefined) return undefined;
    const unframed = isFrame && (whyMixed(url, page) ?? whyUnframed(loaded.headers, loaded.url, page));
    return {
      found: {...found, ...metaVersions(view)},
      problems: [
        blocked && {kind: 'blocked', message: `The page's policy blocks the frame ${name}: ${blocked}`},
        unframed && {kind: 'blocked', message: `${name} may not stand in a frame on this page: ${unframed}`},
      ],
    };
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    return {
      found,
      problems: [
        {kind: 'broken', message: `${isFrame ? 'The frame' : 'The link'} ${name} leads nowhere: ${error.message}`},
      ],
    };
  }
};

/** The styles of what came as declarative shadow DOM. */
const styleProblems = (element, url) => {
  const rules = (element.shadow?.sheets ?? []).map((sheet) =>
    whyBlocked(element.policies, {...sheet, kind: 'style'}, url),
  );
  const blocked = rules.find(Boolean);
  return blocked
    ? [{kind: 'blocked', message: `The page's policy blocks the styles of ${tagOf(element)}: ${blocked}`}]
    : [];
};

const scriptProblems = ({name, blocked, broken}) => [
  broken && {kind: 'broken', message: `${name} does not run: ${broken}`},
  blocked && {kind: 'blocked', message: `The page's policy blocks ${name}: ${blocked}`},
];

/** One element as the page shows it. */
const foundElement = (element, running) => {
  const {language, how, shadow} = element;
  const script = running.find(({takesPlaceholders}) => how !== 'placeholder' || takesPlaceholders);
  const found = {what: 'element', name: tagOf(element), language};
  if (script) {
    const {version, definitionVersion, definitionDate, isOther} = script;
    return {...found, by: 'script', version, definitionVersion, definitionDate, isOther};
  }
  if (!shadow) return {...found, by: 'fallback'};
  const {definitionVersion} = shadow;
  const date = definitionVersion === own.definitionVersion ? own.definitionDate : undefined;
  const age = definitionVersion ? undefined : ageOfText(element);
  return {...found, by: 'copy', definitionVersion, definitionDate: date, age};
};

/** The text of the definition, as plain HTML. */
const foundText = ({language, roles, definitionVersion}) => {
  const isOwn = !definitionVersion || definitionVersion === own.definitionVersion;
  const all = definition.actors.flatMap((actor) => actor.roles);
  return {
    what: 'text',
    name: `text of ${roles.length} of ${all.length} roles`,
    language,
    by: 'copy',
    roles,
    definitionVersion,
    // Without a version, what stands there word for word is what this package has.
    ...(isOwn && roles.length && {definitionDate: own.definitionDate, age: 'current'}),
  };
};

/** From the worst on. */
const ORDER = ['unreadable', 'nothing', 'broken', 'blocked', 'older', 'unknown', 'newer', 'current'];

const reportOf = (address, url, scripts, found, problems) => {
  const aged = found.map(({age, isOther, ...each}) => ({
    ...each,
    status: each.by === 'fallback' ? 'broken' : (age ?? ageOf({...each, isOther})),
  }));
  const kinds = [...aged, ...scripts].map(({status}) => status).concat(problems.map(({kind}) => kind));
  const status = ORDER.find((kind) => kinds.includes(kind)) ?? 'current';
  return {address, url: url?.href, status, scripts, found: aged, problems};
};

/**
 * Looks at a page.
 * @param {string} address
 * @param {number} seconds How long each answer may take.
 * @returns A report: its `status`, our `scripts`, what was `found` and the `problems`.
 */
export const examine = async (address, seconds) => {
  let loaded;
  try {
    loaded = await load(address, seconds);
    const type = typeOf(loaded.headers);
    if (type && type !== 'text/html' && type !== 'application/xhtml+xml')
      throw new LoadError(`it is no HTML page but ${type}`);
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    return reportOf(
      address,
      undefined,
      [],
      [],
      [{kind: 'unreadable', message: `The page cannot be read: ${error.message}`}],
    );
  }
  const {url, headers} = loaded;
  const page = readPage(textOf(loaded, true), url, headers.get('content-security-policy') ?? '');
  const scripts = (await scriptsOf(page, url, seconds)).map((script) => ({
    ...script,
    status: script.broken ? 'broken' : script.blocked ? 'blocked' : ageOf(script),
  }));
  const running = scripts.filter(({blocked, broken}) => !blocked && !broken);
  const isOnce = ({url: at}, i, all) => all.findIndex((other) => other.url.href === at.href) === i;
  const views = await Promise.all([
    ...page.frames.filter(isOnce).map((frame) => viewAt(frame, 'frame', url, seconds)),
    ...page.links.filter(isOnce).map((link) => viewAt(link, 'link', url, seconds)),
  ]);
  const shown = views.filter(Boolean);
  const isView = page.metas['hyte-elements'] !== undefined;
  const found = [
    ...(isView
      ? [{what: 'page', name: 'standalone page', language: page.language, by: 'page', ...metaVersions(page)}]
      : []),
    ...page.elements.map((element) => foundElement(element, running)),
    ...shown.map((view) => view.found),
    ...page.copies.map(foundText),
    ...page.data.map(({inLanguage, version, dateModified}) => ({
      what: 'data',
      name: 'structured data',
      language: inLanguage,
      by: 'copy',
      definitionVersion: version,
      definitionDate: dateModified,
    })),
  ];
  const versions = [...new Set(running.map(({version}) => version))];
  const without = found.filter(({by}) => by === 'fallback').map(({name}) => name);
  const problems = [
    ...scripts.flatMap(scriptProblems),
    without.length && {
      kind: 'broken',
      message: `No script shows ${[...new Set(without)].join(', ')}: only what stands inside is seen`,
    },
    ...page.elements.flatMap((element) => styleProblems(element, url)),
    ...shown.flatMap((view) => view.problems),
    versions.length > 1 && {kind: 'older', message: `There are scripts of several versions: ${versions.join(', ')}`},
    !found.length &&
      !scripts.length && {kind: 'nothing', message: 'Nothing of hyte-elements is on the page as it is sent'},
  ].filter(Boolean);
  return reportOf(address, url, scripts, found, problems);
};
