/** What readers meet an element in, whichever it is. A story takes one over and says in a sentence what is to be seen. */
import type {StoryObj} from '@storybook/web-components-vite';

/**
 * Storybook writes a story's sentence into the story, and leaves one that is there. So each story is an object of its own,
 * `{...situations.largeText}`: this one takes nobody's.
 */
const situation = (story: StoryObj): Readonly<StoryObj> => Object.freeze(story);

/** Puts an element in a box of this style. */
const within = (style: string): StoryObj => ({
  decorators: [(story) => `<div style="${style}">${String(story())}</div>`],
});

export const swedishInNarrowColumn = situation({...within('max-width: 20em'), globals: {language: 'sv'}});
export const darkMunicipalSite = situation({globals: {theme: 'dark', host: 'merikyla'}});
export const largeText = situation(within('font-size: 200%'));
export const twoLanguages = situation({globals: {language: 'both'}});
export const insideArticle = situation({globals: {host: 'lehtoniemi'}});
export const noSource = situation({args: {'no-source': true}});

/** An element's shadow root, where a play function finds what a reader uses. */
export const insideOf = (canvas: HTMLElement, tag: string): HTMLElement =>
  canvas.querySelector(tag)!.shadowRoot as unknown as HTMLElement;
