import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {anatomyOf} from './anatomy.js';
import * as situations from './situations.js';

const tag = 'hyte-theme-card';
const meta: Meta = {title: 'Theme', id: 'hyte-theme-card', component: tag, args: {theme: 'prevention'}};
export default meta;

/** What each actor does for prevention. */
export const Default: StoryObj = {};

/** A theme whose name is ours, because the source has none: it is labelled so. */
export const EditorialName: StoryObj = {args: {theme: 'organisation-activities'}};

/** A theme that the definition gives to one actor: of the others it says that there is nothing. */
export const OneActor: StoryObj = {args: {theme: 'self-care'}};

/** A button beside each role copies a link that leads to it. */
export const CopyLinks: StoryObj = {args: {'copy-links': true}};

/** The heading one level further down, under a page's own second level. It looks the same. */
export const HeadingLevel: StoryObj = {args: {'heading-level': '3'}};

/** An organisation's own contact beside its role, labelled as its own. */
export const LocalContent: StoryObj = {
  args: {
    theme: 'cooperation',
    'slot-organisations-cooperation': '<a href="mailto:yhdistys@esimerkki.example">yhdistys@esimerkki.example</a>',
    'slot-footer': '<p><a href="#hyvinvointi">Kunnan hyvinvointipalvelut</a></p>',
  },
};

/** A value that the attribute cannot have: the card says so, in its language, and what is allowed. */
export const UnknownTheme: StoryObj = {args: {theme: 'sport'}};

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

/** In an article of a site that has its own serifs, and rules of its own for headings and lists. */
export const InsideArticle: StoryObj = {...situations.insideArticle};

/** Its parts, by the names that `::part()` knows. */
export const Anatomy: StoryObj = {
  args: {
    theme: 'organisation-activities',
    'copy-links': true,
    'slot-organisations-volunteering': '<a href="#hyte">hyte@yhdistys.example</a>',
  },
  ...anatomyOf(tag),
};
