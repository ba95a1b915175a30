import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {anatomyOf} from './anatomy.js';
import * as situations from './situations.js';

const tag = 'hyte-source';
const meta: Meta = {title: 'Source', id: 'hyte-source', component: tag};
export default meta;

/** Whose text it is, which version, and which law it rests on: once, for a page whose other elements leave it out. */
export const Default: StoryObj = {};

/** At the foot of a page whose elements have `no-source`. */
export const AfterOtherElements: StoryObj = {
  decorators: [(story) => `<hyte-intro no-source></hyte-intro><br>${String(story())}`],
};

/** In a side column of 20 em, on a Swedish page. */
export const SwedishInNarrowColumn: StoryObj = {...situations.swedishInNarrowColumn};

/** On a dark site that sets a surface of its own. */
export const DarkMunicipalSite: StoryObj = {...situations.darkMunicipalSite};

/** Where the reader has doubled the size of text. */
export const LargeText: StoryObj = {...situations.largeText};

/** A bilingual page: each speaks the language around it. */
export const TwoLanguagesSideBySide: StoryObj = {...situations.twoLanguages};

/** In an article of a site that has its own serifs, and rules of its own. */
export const InsideArticle: StoryObj = {...situations.insideArticle};

/** Its parts, by the names that `::part()` knows. */
export const Anatomy: StoryObj = anatomyOf(tag);
