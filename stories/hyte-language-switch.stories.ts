import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, within} from 'storybook/test';
import {anatomyOf} from './anatomy.js';
import * as situations from './situations.js';

const tag = 'hyte-language-switch';
const meta: Meta = {title: 'Switch', id: 'hyte-language-switch', component: tag};
export default meta;

/** Each language in its own words, the chosen one marked. Without `for`, it sets every HYTE element on the page. */
export const Default: StoryObj = {};

/** For one part of a page: what has the id that `for` names takes the language that a reader chooses. */
export const ForOneElement: StoryObj = {
  args: {for: 'intro'},
  decorators: [
    (story) => `<div>${String(story())}<br><br><hyte-intro id="intro" lang="fi" no-source></hyte-intro></div>`,
  ],
  play: async ({canvasElement}) => {
    const [finnish, swedish] = within(situations.insideOf(canvasElement, tag)).getAllByRole('button');
    const intro = canvasElement.querySelector<HTMLElement>('#intro')!;
    await userEvent.click(swedish!);
    await expect(intro.lang).toBe('sv');
    await expect(swedish!.getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(finnish!);
    await expect(intro.lang).toBe('fi');
  },
};

/** An id that the page does not have: the switch says so, and which ids there are. */
export const UnknownId: StoryObj = {args: {for: 'main'}};

/** In a side column of 20 em, on a Swedish page. */
export const SwedishInNarrowColumn: StoryObj = {...situations.swedishInNarrowColumn};

/** On a dark site that sets an accent and a surface of its own. */
export const DarkMunicipalSite: StoryObj = {...situations.darkMunicipalSite};

/** Where the reader has doubled the size of text. */
export const LargeText: StoryObj = {...situations.largeText};

/** A bilingual page: each shows the language around it as the chosen one. */
export const TwoLanguagesSideBySide: StoryObj = {...situations.twoLanguages};

/** In an article of a site that has its own serifs, and rules of its own for buttons. */
export const InsideArticle: StoryObj = {...situations.insideArticle};

/** Its parts, by the names that `::part()` knows. */
export const Anatomy: StoryObj = anatomyOf(tag);
