import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, waitFor, within} from 'storybook/test';
import {anatomyOf} from './anatomy.js';
import * as situations from './situations.js';

const tag = 'hyte-role-matrix';
const meta: Meta = {title: 'Matrix', id: 'hyte-role-matrix', component: tag};
export default meta;

const rowsOf = (inside: HTMLElement) => inside.querySelectorAll('tbody tr').length;

/** Who does what for each theme: a table where there is room, a list where there is not. */
export const Default: StoryObj = {};

/** With a search, filters and a button that changes the view. */
export const Controls: StoryObj = {
  args: {controls: true},
  play: async ({canvasElement}) => {
    const inside = situations.insideOf(canvasElement, tag);
    const all = rowsOf(inside);
    const [actor] = within(inside).getAllByRole('combobox');
    await userEvent.selectOptions(actor!, 'county');
    await expect(inside.querySelectorAll('thead th')).toHaveLength(2);
    await userEvent.selectOptions(actor!, '');
    const [word] = inside.querySelector('[part=text]')!.textContent!.trim().split(' ');
    await userEvent.type(within(inside).getByRole('searchbox'), word!);
    await expect(rowsOf(inside)).toBeLessThan(all);
    await expect(inside.querySelectorAll('mark').length).toBeGreaterThan(0);
    await expect(inside.querySelector('[part=count]')!.textContent).toMatch(/\d/);
  },
};

/** A search that finds nothing says so, and offers to be cleared. */
export const NoHit: StoryObj = {
  args: {controls: true},
  play: async ({canvasElement}) => {
    const inside = situations.insideOf(canvasElement, tag);
    const all = rowsOf(inside);
    const search = within(inside).getByRole('searchbox');
    await userEvent.type(search, 'zzz');
    await expect(rowsOf(inside)).toBe(0);
    await userEvent.click(within(inside).getAllByRole('button').at(-1)!);
    await expect(rowsOf(inside)).toBe(all);
    await userEvent.type(search, 'zzz');
  },
};

/** A table in any room: where it has too little, it scrolls by itself. */
export const Table: StoryObj = {args: {view: 'table'}};

/** A list in any room: each theme a block, with the actors below one another. */
export const List: StoryObj = {args: {view: 'list'}};

/** The county and the municipalities alone. */
export const SomeActors: StoryObj = {args: {actors: ['county', 'municipalities']}};

/** Three themes, for a page that is about them. */
export const SomeThemes: StoryObj = {args: {themes: ['prevention', 'cooperation', 'communication']}};

/** A button beside each role copies a link that leads to it. */
export const CopyLinks: StoryObj = {args: {'copy-links': true, themes: ['prevention']}};

/** The heading one level further down, under a page's own second level. */
export const HeadingLevel: StoryObj = {args: {'heading-level': '3', themes: ['prevention']}};

/** A municipality's own contacts in its own cell, labelled as its own. */
export const LocalContent: StoryObj = {
  args: {
    themes: ['prevention', 'cooperation'],
    'slot-municipalities-prevention': '<a href="mailto:hyte@kunta.example">hyte@kunta.example</a>',
    'slot-footer': '<p><a href="#hyvinvointi">Kunnan hyvinvointisuunnitelma</a></p>',
  },
};

/** An actor that there is not is left out and told of. The rest is shown. */
export const UnknownActor: StoryObj = {args: {actors: ['county', 'church'], themes: ['prevention', 'self-care']}};

/** Without the line on source, version and law, on a page that has `<hyte-source>` elsewhere. */
export const NoSource: StoryObj = {...situations.noSource};

/** Long Swedish words in a side column of 20 em: a list. */
export const SwedishInNarrowColumn: StoryObj = {...situations.swedishInNarrowColumn};

/** On a dark site that sets an accent and a surface of its own. */
export const DarkMunicipalSite: StoryObj = {...situations.darkMunicipalSite};

/** Where the reader has doubled the size of text. */
export const LargeText: StoryObj = {...situations.largeText};

/** A bilingual page: each matrix speaks the language around it, and is a list where the two leave it little room. */
export const TwoLanguagesSideBySide: StoryObj = {...situations.twoLanguages};

/** In an article of a site that has its own serifs, and its own rules for every table. */
export const InsideArticle: StoryObj = {...situations.insideArticle};

/** Its parts, by the names that `::part()` knows. */
export const Anatomy: StoryObj = {
  args: {
    controls: true,
    view: 'table',
    'copy-links': true,
    themes: ['prevention', 'self-care', 'organisation-activities'],
    'slot-county-prevention': '<a href="#hyte">hyte@kunta.example</a>',
  },
  // Not typed: that takes the focus, and a page with it.
  ...anatomyOf(tag, ({lang, shadowRoot}) => {
    const search = shadowRoot!.querySelector<HTMLInputElement>('[type=search]')!;
    search.value = lang === 'sv' ? 'välbefinnande' : 'hyvinvoi';
    search.dispatchEvent(new Event('input', {bubbles: true}));
  }),
  play: async ({canvasElement}) => {
    const inside = situations.insideOf(canvasElement, tag);
    await waitFor(() => expect(inside.querySelectorAll('mark')).toHaveLength(3));
  },
};
