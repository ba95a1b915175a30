import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, within} from 'storybook/test';
import {anatomyOf} from './anatomy.js';
import * as situations from './situations.js';

const tag = 'hyte-role-wheel';
const meta: Meta = {title: 'Wheel', id: 'hyte-role-wheel', component: tag, args: {actor: 'municipalities'}};
export default meta;

/** The brochure's figure: the municipalities in the middle, their roles around them, the chosen one in full. */
export const Default: StoryObj = {};

/** The wellbeing services county. */
export const County: StoryObj = {args: {actor: 'county'}};

/** The organisations: where the source gives a role no heading, its text stands on the ring. */
export const Organisations: StoryObj = {args: {actor: 'organisations'}};

/** A reader chooses another role, with the pointer and with the keyboard. */
export const Chosen: StoryObj = {
  play: async ({canvasElement}) => {
    const inside = situations.insideOf(canvasElement, tag);
    const roles = within(inside).getAllByRole('button');
    const open = () => roles.findIndex((role) => role.getAttribute('aria-expanded') === 'true');
    await expect(open()).toBe(0);
    await userEvent.click(roles[3]!);
    await expect(open()).toBe(3);
    roles[4]!.focus();
    await userEvent.keyboard('{Enter}');
    await expect(open()).toBe(4);
    await expect(inside.querySelectorAll('[part=choice]:not([hidden])')).toHaveLength(1);
  },
};

/** A button copies a link that leads to the chosen role. */
export const CopyLinks: StoryObj = {args: {'copy-links': true}};

/** The heading one level further down, under a page's own second level. It looks the same. */
export const HeadingLevel: StoryObj = {args: {'heading-level': '3'}};

/** A municipality's own contact beside a role, labelled as its own. */
export const LocalContent: StoryObj = {
  args: {
    'slot-municipalities-basic-services': '<a href="mailto:hyte@kunta.example">hyte@kunta.example</a>',
    'slot-footer': '<p><a href="#hyvinvointi">Kunnan hyvinvointipalvelut</a></p>',
  },
};

/** A value that the attribute cannot have: the figure says so, in its language, and what is allowed. */
export const UnknownActor: StoryObj = {args: {actor: 'church'}};

/** Without the line on source, version and law, on a page that has `<hyte-source>` elsewhere. */
export const NoSource: StoryObj = {...situations.noSource};

/** In a side column of 20 em there is no room for a ring: the roles are a list. */
export const SwedishInNarrowColumn: StoryObj = {...situations.swedishInNarrowColumn};

/** On a dark site that sets an accent and a surface of its own. */
export const DarkMunicipalSite: StoryObj = {...situations.darkMunicipalSite};

/** Where the reader has doubled the size of text. */
export const LargeText: StoryObj = {...situations.largeText};

/** A bilingual page: each figure speaks the language around it. */
export const TwoLanguagesSideBySide: StoryObj = {...situations.twoLanguages};

/** In an article of a site that has its own serifs, and rules of its own for buttons. */
export const InsideArticle: StoryObj = {...situations.insideArticle};

/** Its parts, by the names that `::part()` knows. */
export const Anatomy: StoryObj = {
  args: {'copy-links': true, 'slot-municipalities-basic-services': '<a href="#hyte">hyte@kunta.example</a>'},
  ...anatomyOf(tag),
};
