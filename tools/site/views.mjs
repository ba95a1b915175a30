/** The views that there is a page of, in each of the definition's languages. */
import {definition} from 'hyte-elements/definition.js';

/**
 * One view: its name, which its files begin with, the element that shows it as `hyte-elements/render.js` takes it, and what
 * it is about.
 * @typedef {{name: string, options: object, actor?: object, theme?: object, short?: string, isShort?: boolean}} View
 */

/** @type {View[]} */
const whole = [
  ...['actor-card', 'role-wheel'].flatMap((element) =>
    definition.actors.map((actor) => ({name: `${element}-${actor.id}`, options: {element, actor: actor.id}, actor})),
  ),
  ...definition.themes.map((theme) => ({
    name: `theme-card-${theme.id}`,
    options: {element: 'theme-card', theme: theme.id},
    theme,
  })),
  {name: 'role-matrix', options: {element: 'role-matrix', controls: true}, short: 'role-matrix-short'},
  {name: 'intro', options: {element: 'intro'}},
  {name: 'definition', options: {element: 'definition'}, short: 'definition-short'},
];

/** All of them. Those that are too high for a frame in WordPress (1,000 pixels) have a short one beside them. */
export const views = whole.flatMap((view) =>
  view.short ? [view, {name: view.short, options: view.options, isShort: true, whole: view.name}] : view,
);
