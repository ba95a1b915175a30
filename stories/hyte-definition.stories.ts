import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {anatomyOf} from './anatomy.js';
import * as situations from './situations.js';

const tag = 'hyte-definition';
const meta: Meta = {title: 'Definition', id: 'hyte-definition', component: tag};
export default meta;

/** All of it in reading order: the intro, a card for each actor and the matrix, with links to them. */
export const Default: StoryObj = {
  play: async ({canvasElement}) => {
    const inside = situations.insideOf(canvasElement, tag);
    await expect(inside.querySelectorAll('nav a')).toHaveLength(4);
    await expect(inside.querySelectorAll('hyte-actor-card')).toHaveLength(3);
  },
};

/** The actors alone, side by side where there is room. */
export const ActorsOnly: StoryObj = {args: {parts: ['actors']}};

/** Intro and matrix, without the cards. */
export const IntroAndMatrix: StoryObj = {args: {parts: ['intro', 'matrix']}};

/** A button beside each role copies a link that leads to it. */
export const CopyLinks: StoryObj = {args: {'copy-links': true, parts: ['actors']}};

/** As a page's first heading; the parts' headings are on the second level. */
export const HeadingLevel: StoryObj = {args: {'heading-level': '1', parts: ['intro', 'actors']}};

/** A page's own link at the foot, labelled as its own. */
export const LocalContent: StoryObj = {
  args: {parts: ['intro'], 'slot-footer': '<p><a href="#hyvinvointi">Kunnan hyvinvointisuunnitelma</a></p>'},
};

/** A part that there is not is left out and told of. The rest is shown. */
export const UnknownPart: StoryObj = {args: {parts: ['intro', 'roles']}};

/** Without the line on source, version and law, on a page that has `<hyte-source>` elsewhere. */
export const NoSource: StoryObj = {args: {'no-source': true, parts: ['intro']}};

/** Long Swedish words in a side column of 20 em. */
export const SwedishInNarrowColumn: StoryObj = {...situations.swedishInNarrowColumn};

/** On a dark site that sets an accent and a surface of its own. */
export const DarkMunicipalSite: StoryObj = {...situations.darkMunicipalSite};

/** Where the reader has doubled the size of text. */
export const LargeText: StoryObj = {...situations.largeText};

/** A bilingual page: each speaks the language around it. */
export const TwoLanguagesSideBySide: StoryObj = {...situations.twoLanguages};

/** In an article of a site that has its own serifs, and its own rules for headings, lists and tables. */
export const InsideArticle: StoryObj = {...situations.insideArticle};

/** Its parts, by the names that `::part()` knows. Each of its elements has parts of its own. */
export const Anatomy: StoryObj = {
  args: {'slot-footer': '<a href="#hyte">hyte@kunta.example</a>'},
  ...anatomyOf(tag),
};
