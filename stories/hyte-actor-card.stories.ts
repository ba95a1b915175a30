import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, within} from 'storybook/test';
import {anatomyOf} from './anatomy.js';
import * as situations from './situations.js';

const tag = 'hyte-actor-card';
const meta: Meta = {title: 'Card', id: 'hyte-actor-card', component: tag, args: {actor: 'municipalities'}};
export default meta;

/** What the municipalities do, every role's text open: for a municipality's page on wellbeing. */
export const Default: StoryObj = {};

/** The wellbeing services county, in the accent of the first actor. */
export const County: StoryObj = {args: {actor: 'county'}};

/** The organisations. The source gives three of their roles no heading, and none is made up. */
export const Organisations: StoryObj = {args: {actor: 'organisations'}};

/** Two roles of six, for a page that is about them alone. */
export const SomeRoles: StoryObj = {args: {roles: ['prevention', 'cooperation']}};

/** Each role opens on its own, and one button opens or closes them all. */
export const Accordion: StoryObj = {
  args: {layout: 'accordion'},
  play: async ({canvasElement}) => {
    const inside = situations.insideOf(canvasElement, tag);
    const [all, ...roles] = within(inside).getAllByRole('button');
    const open = () => roles.map((role) => role.getAttribute('aria-expanded') === 'true');
    await expect(open()).not.toContain(true);

    await userEvent.click(roles[0]!);
    await expect(open()).toEqual(roles.map((_, i) => i === 0));

    await userEvent.click(all!);
    await expect(open()).not.toContain(false);
    await userEvent.click(all!);
    await expect(open()).not.toContain(true);
    await userEvent.click(roles[1]!);
  },
};

/** Organisations' roles among those that open: one that has no heading stays open. */
export const AccordionWithoutHeadings: StoryObj = {args: {actor: 'organisations', layout: 'accordion'}};

/** A button beside each role copies a link that leads to it. */
export const CopyLinks: StoryObj = {args: {'copy-links': true}};

/** Headings one level further down, under a page's own second level. They look the same. */
export const HeadingLevel: StoryObj = {args: {'heading-level': '3'}};

/** A municipality's own links and contacts, apart from the official text and labelled as its own. */
export const LocalContent: StoryObj = {
  args: {
    'slot-prevention': '<p>Hyvinvointineuvonta <a href="tel:+358190000000">019 000 0000</a></p>',
    'slot-footer': '<p><a href="#hyvinvointi">Kunnan hyvinvointipalvelut</a></p>',
  },
};

/** In a colour and corners of the page's own. Whoever sets a colour sees to its contrast. */
export const OwnLook: StoryObj = {
  args: {'--hyte-accent': 'light-dark(#6b3a00, #f5c48f)', '--hyte-radius': 0, '--hyte-space': 2.5},
};

/** A value that the attribute cannot have: the card says so, in its language, and what is allowed. */
export const UnknownActor: StoryObj = {args: {actor: 'church'}};

/** Without the line on source, version and law, on a page that has `<hyte-source>` elsewhere. */
export const NoSource: StoryObj = {...situations.noSource};

/** Long Swedish words in a side column of 20 em. */
export const SwedishInNarrowColumn: StoryObj = {...situations.swedishInNarrowColumn};

/** On a dark site that sets an accent and a surface of its own. */
export const DarkMunicipalSite: StoryObj = {...situations.darkMunicipalSite};

/** Where the reader has doubled the size of text. */
export const LargeText: StoryObj = {...situations.largeText};

/** A bilingual page: each card speaks the language around it. */
export const TwoLanguagesSideBySide: StoryObj = {...situations.twoLanguages};

/** In an article of a site that has its own serifs, and rules of its own for headings, lists and buttons. */
export const InsideArticle: StoryObj = {...situations.insideArticle};

/** Its parts, by the names that `::part()` knows. */
export const Anatomy: StoryObj = {
  args: {
    layout: 'accordion',
    'copy-links': true,
    roles: ['prevention'],
    'slot-prevention': '<a href="#hyte">hyte@kunta.example</a>',
  },
  ...anatomyOf(tag, ({shadowRoot}) => shadowRoot!.querySelector<HTMLElement>('li [aria-expanded]')!.click()),
};
