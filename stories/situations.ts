/** What readers meet an element in, whichever it is. A story takes one over and says in a sentence what is to be seen. */
import type {StoryObj} from '@storybook/web-components-vite';

/** Puts an element in a box of this style. */
const within = (style: string): StoryObj => ({
  decorators: [(story) => `<div style="${style}">${String(story())}</div>`],
});

export const swedishInNarrowColumn: StoryObj = {...within('max-width: 20em'), globals: {language: 'sv'}};
export const darkMunicipalSite: StoryObj = {globals: {theme: 'dark', host: 'merikyla'}};
export const largeText: StoryObj = within('font-size: 200%');
export const twoLanguages: StoryObj = {globals: {language: 'both'}};
export const insideArticle: StoryObj = {globals: {host: 'lehtoniemi'}};
export const noSource: StoryObj = {args: {'no-source': true}};

/** An element's shadow root, where a play function finds what a reader uses. */
export const insideOf = (canvas: HTMLElement, tag: string): HTMLElement =>
  canvas.querySelector(tag)!.shadowRoot as unknown as HTMLElement;
