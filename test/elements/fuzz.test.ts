/**
 * Does to the elements what nobody has thought of: whatever stands in attributes, slots and the address, and whatever
 * page and reader do, one after the other. The seed is printed; `npm run test:fuzz` runs it again.
 */
import * as fc from 'fast-check';
import type {HyteElement} from '../../src/elements/hyte-element.js';
import '../../src/entries/all.js';
import {definitions, warnings} from './helpers.js';
import {wrongIn} from './oracle.js';

/** Put here by the test runner: which cases to try, and how many. */
declare const FUZZ: {seed: number; path: string; runs: number};

const ids = (all: readonly {id: string}[]) => all.map(({id}) => id);
/** What each attribute is there for, of each definition that an element can have. */
const fittings: Record<string, string[]>[] = definitions.map(({definition: {actors, themes}}) => ({
  actor: ids(actors),
  actors: [...ids(actors), `${actors[0]!.id} ${actors[2]!.id}`, `${actors[1]!.id} ${actors[2]!.id}`, ''],
  roles: actors.flatMap(({roles}) => roles.map(({name}) => name)),
  theme: ids(themes),
  themes: [...ids(themes), ids(themes.slice(-3)).join(' ')],
  parts: ['intro', 'actors', 'matrix', 'matrix intro'],
  layout: ['list', 'accordion'],
  view: ['auto', 'table', 'list'],
  controls: [''],
  for: ['home', 'other'],
  'heading-level': [...'123456'],
  'no-source': [''],
  'copy-links': [''],
}));
const roles = definitions.flatMap(({definition: {actors}}) => actors.flatMap((actor) => actor.roles));
/** The attributes of each tag. */
const tags = {
  'hyte-actor-card': ['actor', 'layout', 'roles'],
  'hyte-definition': ['parts'],
  'hyte-intro': [],
  'hyte-language-switch': ['for'],
  'hyte-role-matrix': ['controls', 'actors', 'themes', 'view'],
  'hyte-role-wheel': ['actor'],
  'hyte-source': [],
  'hyte-theme-card': ['theme'],
};
const tagNames = Object.keys(tags) as (keyof typeof tags)[];
const ours = [
  ...new Set([...fittings.flatMap((fits) => Object.values(fits).flat()), ...ids(roles), '7', '0', '02', '2.0', '-1']),
];

/** Says that input has run; nothing else calls it. */
const ran = 'hyteRan=true';
const hostile = [
  `<img src=x onerror="${ran}">`,
  `"><script>${ran}</script>`,
  `'><svg onload=${ran}>`,
  `</p><b onclick=${ran}>b</b>`,
  `javascript:${ran}`,
  `\${${ran}}`,
  `{{constructor.constructor('${ran}')()}}`,
  '<!--',
  '<?lit$0$>',
  '&lt;b&gt;&#60;',
  '__proto__ constructor toString hasOwnProperty',
  'null undefined NaN [object Object]',
  ' \t\n',
  '\u00a0\u2028\u200f\ufeff',
  '\0',
  'İıſK',
  '\ud83d\ude00\ud83d',
  '.*[(\\',
  'x'.repeat(5_000),
];

const anyOurs = fc.constantFrom(...ours);
const anyValue = fc.oneof(
  {weight: 5, arbitrary: anyOurs},
  {weight: 1, arbitrary: anyOurs.map((name) => ` ${name.toUpperCase()}\n`)},
  {weight: 2, arbitrary: fc.array(fc.oneof(anyOurs, fc.string()), {maxLength: 4}).map((names) => names.join(' '))},
  {weight: 2, arbitrary: fc.constantFrom(...hostile)},
  {weight: 1, arbitrary: fc.string({unit: 'binary'})},
);
const anyLang = fc.oneof(
  {weight: 6, arbitrary: fc.constantFrom('fi', 'sv', 'sv-FI', 'SV', 'fi_FI', 'en', 'se', 'en-GB', 'de', '', ' ')},
  {weight: 1, arbitrary: anyValue},
);
const maybeLang = fc.option(anyLang);
const anyQuery = fc.oneof(
  fc.constantFrom('hyte', 'JÄRJESTÖ', 'jarjesto', 'kommun', 'a', 'å ä ö', 'xyzzy', ' '),
  fc.constantFrom(...roles.flatMap(({text}) => Object.values(text))),
  fc.string({unit: fc.constantFrom(...'aåeiklnorstäö '), maxLength: 4}),
  anyValue,
);
const anyHash = fc.oneof(
  anyOurs.map((id) => `hyte-${id}`),
  fc.constantFrom('', 'hyte-', 'hyte-matrix', 'hyte-county', '%', 'top', ':~:text=hyte'),
  anyValue,
);
const anySlot = fc.oneof(fc.constantFrom(...roles.flatMap(({id, name}) => [id, name]), 'footer', ''), anyValue);
const anyInside = fc.constantFrom(
  '<a href="#own">own</a>',
  '<b>own</b> text',
  '<p hidden>own</p>',
  '<hyte-source></hyte-source>',
  '<div lang="sv"><hyte-intro></hyte-intro></div>',
  '<template><hyte-intro></hyte-intro></template>',
  '<slot></slot>',
);
const anyProperty = fc.oneof(anyValue, fc.constantFrom(null, undefined, true, false, 0, 1, 3, 7, NaN, [], ['county']));
/** One of the places that a page has; most often in the page itself. */
const anyPlace = fc.oneof(fc.constant(0), fc.nat({max: 6}));
/** Which of what there is, counted round. */
const which = fc.nat({max: 50});

const common = ['heading-level', 'no-source', 'copy-links', 'lang', 'id', 'class', 'hidden', 'dir', 'slot', 'title'];
const properties =
  'headingLevel noSource copyLinks actor roles layout parts for actors themes view controls theme'.split(' ');
/** A value for an attribute: none, anything, or more often one that it is there for, by its number. */
const anyAttribute = fc.option(fc.oneof({weight: 3, arbitrary: fc.nat({max: 20})}, anyValue), {freq: 5});
/** A tag, with most of its own attributes. */
const anyMount = fc
  .oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom<keyof typeof tags>('hyte-role-matrix', 'hyte-actor-card', 'hyte-role-wheel'),
    },
    {weight: 5, arbitrary: fc.constantFrom(...tagNames)},
  )
  .chain((tag) =>
    fc.record({
      do: fc.constant('mount' as const),
      tag: fc.constant(tag),
      attributes: fc.record(
        Object.fromEntries([...tags[tag], ...common.slice(0, 3)].map((name) => [name, anyAttribute])),
      ),
      place: anyPlace,
    }),
  );
const step = <K extends string, R extends Record<string, fc.Arbitrary<unknown>>>(name: K, more: R) =>
  fc.record({do: fc.constant(name), ...more}) as fc.Arbitrary<
    {do: K} & {[P in keyof R]: R[P] extends fc.Arbitrary<infer T> ? T : never}
  >;

const anyStep = fc.oneof(
  anyMount,
  step('remove', {which}),
  step('move', {which, place: anyPlace}),
  step('copy', {which, place: anyPlace}),
  step('attribute', {which, name: which, value: anyAttribute}),
  step('attribute', {which, name: which, value: anyAttribute}),
  step('define', {which, as: fc.nat({max: 1})}),
  step('property', {which, name: fc.constantFrom(...properties), value: anyProperty}),
  step('lang', {on: fc.nat({max: 12}), value: maybeLang}),
  step('lang', {on: fc.nat({max: 12}), value: maybeLang}),
  step('put', {which, slot: anySlot, inside: anyInside}),
  step('take', {which}),
  step('address', {hash: anyHash}),
  step('reveal', {which, id: anyHash}),
  step('click', {which, control: which}),
  step('click', {which, control: which}),
  step('key', {which, control: which, key: fc.constantFrom('ArrowRight', 'ArrowUp', 'Home', 'End', 'Enter', 'x')}),
  step('search', {which, query: anyQuery}),
  step('search', {which, query: anyQuery}),
  step('pick', {which, select: fc.nat({max: 1}), option: which}),
  step('pick', {which, select: fc.nat({max: 1}), option: which}),
  step('print', {}),
);
type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never;

/** Until everything that follows at once has been done. */
const done = () =>
  new Promise<void>((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });

// Browsers stop a page that changes its address more often than this.
const changes: number[] = [];
const mayChangeAddress = async () => {
  while (changes.length > 120 && performance.now() - changes.at(-120)! < 10_000) {
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  changes.push(performance.now());
};

/** A page with places of every kind in it, of which the last is in no page. */
const openPage = () => {
  const page = document.createElement('div');
  page.id = 'home';
  const at = <T extends Node>(parent: Node, child: T): T => parent.appendChild(child);
  const div = () => document.createElement('div');
  const host = at(page, div());
  const open = host.attachShadow({mode: 'open'});
  const closed = at(page, div()).attachShadow({mode: 'closed'});
  const inner = at(open, div()).attachShadow({mode: 'open'});
  const hidden = at(page, div());
  hidden.hidden = true;
  at(document.body, page);
  // The host's own children show nowhere: it has no slot.
  const places = [page, open, closed, inner, host, hidden, document.createDocumentFragment()];
  const speakers = [document.documentElement, document.body, page, host, inner.host as HTMLElement, hidden];
  return {page, places, speakers};
};

const isOurs = (node: Node): node is HyteElement => node instanceof Element && node.localName in tags;

const setAttribute = (element: HyteElement, name: string, value: string | number | null) => {
  if (value === null) return element.removeAttribute(name);
  const fitting = fittings[definitions.findIndex(({definition}) => definition === element.definition)];
  const fits = fitting?.[name] ?? ours;
  element.setAttribute(name, typeof value === 'number' ? fits[value % fits.length]! : value);
};

/** What a reader can use in an element, and in those within it. */
const controlsOf = (element: HyteElement): HTMLElement[] =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])].flatMap((node) =>
    isOurs(node) ? controlsOf(node) : node.matches('a, button, input, select, summary, [tabindex]') ? [node] : [],
  );

/** Does all of it, and tells what goes wrong after each step. */
const run = async (steps: readonly Step[]): Promise<void> => {
  const {page, places, speakers} = openPage();
  const elements: HyteElement[] = [];
  const round = <T>(all: readonly T[], at: number): T | undefined => all[at % all.length];
  const put = (node: HyteElement, place: number) => {
    elements.includes(node) || elements.push(node);
    places[place]!.appendChild(node);
  };

  const act = async (next: Step) => {
    if (next.do === 'mount') {
      const element = document.createElement(next.tag) as HyteElement;
      for (const [name, value] of Object.entries(next.attributes)) setAttribute(element, name, value);
      return put(element, next.place);
    }
    if (next.do === 'address') {
      await mayChangeAddress();
      location.hash = next.hash;
      return;
    }
    if (next.do === 'print') {
      for (const type of ['beforeprint', 'afterprint']) dispatchEvent(new Event(type));
      return;
    }
    if (next.do === 'lang') {
      const on = round([...speakers, ...elements], next.on)!;
      return next.value === null ? on.removeAttribute('lang') : on.setAttribute('lang', next.value);
    }

    const element = round(elements, next.which);
    if (!element) return;
    const controls = controlsOf(element);
    switch (next.do) {
      case 'remove':
        return element.remove();
      case 'move':
        return put(element, next.place);
      case 'copy':
        return put(element.cloneNode(true) as HyteElement, next.place);
      case 'attribute': {
        // Its own as often as all others.
        const own = tags[element.localName as keyof typeof tags];
        const name = round(next.name % 2 && own.length ? own : common, next.name >> 1)!;
        return setAttribute(element, name, next.value);
      }
      case 'define':
        element.definition = definitions[next.as]!.definition;
        return;
      case 'property':
        // What is no property of the element would only be a note on it.
        if (next.name in element) (element as unknown as Record<string, unknown>)[next.name] = next.value;
        return;
      case 'put': {
        const own = document.createElement('span');
        own.innerHTML = next.inside;
        if (next.slot) own.slot = next.slot;
        element.append(own, 'own');
        return;
      }
      case 'take':
        return element.lastChild?.remove();
      case 'reveal':
        element.reveal(next.id);
        return;
      case 'click': {
        const control = round(controls, next.control);
        if (control?.matches('[href^="#"]')) await mayChangeAddress();
        // The test has to stay where it is.
        else if (control?.matches('a'))
          control.addEventListener('click', (event) => event.preventDefault(), {once: true});
        return control?.click();
      }
      case 'key': {
        const init = {key: next.key, bubbles: true, composed: true, cancelable: true};
        return void round(controls, next.control)?.dispatchEvent(new KeyboardEvent('keydown', init));
      }
      case 'search':
      case 'pick': {
        const wanted = next.do === 'search' ? '[type=search]' : 'select';
        const field = round(
          controls.filter((control) => control.matches(wanted)),
          next.do === 'search' ? 0 : next.select,
        ) as HTMLInputElement | HTMLSelectElement | undefined;
        if (!field) return;
        if (next.do === 'search') field.value = next.query;
        else (field as HTMLSelectElement).selectedIndex = next.option % (field as HTMLSelectElement).length;
        field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      }
    }
  };

  const wrong: string[] = [];
  const tell = (what: unknown) => wrong.push(what instanceof Error ? (what.stack ?? what.message) : String(what));
  const onError = (event: Event) => {
    if (event.target !== window) return;
    // Or else the test runner ends the test before the smallest case is found.
    event.stopImmediatePropagation();
    tell((event as ErrorEvent).error ?? (event as PromiseRejectionEvent).reason ?? event.type);
  };
  const {error} = console;
  const {onerror} = window;
  window.onerror = null;
  console.error = (...said: unknown[]) => tell(said.join(' '));
  for (const type of ['error', 'unhandledrejection']) addEventListener(type, onError, true);
  try {
    await warnings(async () => {
      for (const [at, next] of steps.entries()) {
        await act(next);
        await done();
        for (const element of elements.filter(({isConnected}) => isConnected)) {
          for (const what of wrongIn(element)) tell(`<${element.localName}> ${what}`.slice(0, 500));
        }
        if ('hyteRan' in window) tell('input has run');
        if (wrong.length) throw new Error(`after step ${at + 1}: ${wrong.join('\n')}`);
      }
      // What a promise did not keep is told a moment later.
      await done();
      if (wrong.length) throw new Error(`in the end: ${wrong.join('\n')}`);
    });
  } finally {
    page.remove();
    for (const root of [document.documentElement, document.body]) root.removeAttribute('lang');
    await done();
    window.onerror = onerror;
    console.error = error;
    for (const type of ['error', 'unhandledrejection']) removeEventListener(type, onError, true);
    Reflect.deleteProperty(window, 'hyteRan');
  }
};

describe('every element', () => {
  it('shows the right text or says what is wrong, whatever is done to it', async function () {
    this.timeout(240_000);
    const {seed, path, runs} = FUZZ;
    const steps = fc
      .tuple(anyMount, fc.array(anyStep, {maxLength: 14, size: 'max'}))
      .map(([first, rest]) => [first, ...rest]);
    const result = await fc.check(fc.asyncProperty(steps, run), {
      seed,
      numRuns: runs,
      ...(path ? {path, endOnFailure: true} : {}),
    });
    console.log(`fuzz: ${result.numRuns} cases; again: FUZZ_SEED=${seed} npm run test:fuzz`);
    if (result.failed) {
      const again = `FUZZ_SEED=${result.seed} FUZZ_PATH=${result.counterexamplePath} npm run test:fuzz`;
      // Not every engine says in the stack what the error is.
      throw new Error(`${String(result.errorInstance)}\n\n${fc.defaultReportMessage(result)}\n\nAgain: ${again}`);
    }
  });
});
