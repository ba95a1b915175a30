import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {anatomyOf} from './anatomy.js';
import * as situations from './situations.js';

const tag = 'hyte-intro';
const meta: Meta = {title: 'Intro', id: 'hyte-intro', component: tag};
export default meta;

/** What the definition is for: its title, its four purposes and the law that it rests on. */
export const Default: StoryObj = {};

/** As a page's first heading. It looks the same. */
export const HeadingLevel: StoryObj = {args: {'heading-level': '1'}};

/** A page's own link at the foot, labelled as its own. */
export const LocalContent: StoryObj = {
  args: {'slot-footer': '<p><a href="#hyvinvointi">Kunnan hyvinvointisuunnitelma</a></p>'},
};

/** A heading level that there is not: told in the element, which then uses the second. */
export const UnknownLevel: StoryObj = {args: {'heading-level': '7'}};

/** Without the line on source, version and law, on a page that has `<hyte-source>` elsewhere. */
export const NoSource: StoryObj = {...situations.noSource};

/** Long Swedish words in a side column of 20 em. */
export const SwedishInNarrowColumn: StoryObj = {...situations.swedishInNarrowColumn};

/** On a dark site that sets a surface of its own. */
export const DarkMunicipalSite: StoryObj = {...situations.darkMunicipalSite};

/** Where the reader has doubled the size of text. */
export const LargeText: StoryObj = {...situations.largeText};

/** A bilingual page: each speaks the language around it. */
export const TwoLanguagesSideBySide: StoryObj = {...situations.twoLanguages};

/** In an article of a site that has its own serifs, and rules of its own for headings and lists. */
export const InsideArticle: StoryObj = {...situations.insideArticle};

/** Its parts, by the names that `::part()` knows. */
export const Anatomy: StoryObj = {
  args: {'slot-footer': '<a href="#hyte">hyte@kunta.example</a>'},
  ...anatomyOf(tag),
};
