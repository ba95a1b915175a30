/** Shows a story's markup on a page, in the language, theme and look that the toolbar says. */
import type {Decorator} from '@storybook/web-components-vite';
import {Idiomorph} from 'idiomorph';
import {action} from 'storybook/actions';
import type {Language} from '../src/definition/types.js';
import {elements} from './manifest.js';
import {pageOf} from './hosts.js';
import './hosts.css';

/** The languages that a choice of the toolbar's stands for. */
const languagesOf = (choice: unknown): Language[] =>
  choice === 'both' ? ['fi', 'sv'] : [choice === 'sv' ? 'sv' : 'fi'];

/** What markup stands for, with the language on each of our elements that has none around it. */
const inLanguage = (markup: string, language: Language): DocumentFragment => {
  const template = document.createElement('template');
  template.innerHTML = markup;
  for (const element of template.content.querySelectorAll<HTMLElement>('*')) {
    if (element.localName.startsWith('hyte-') && !element.closest('[lang]')) element.lang = language;
  }
  return template.content;
};

/** The markup of a fragment, as people write it. */
const written = (fragment: DocumentFragment): string => {
  const holder = document.createElement('div');
  holder.append(fragment);
  return holder.innerHTML.replace(/(<[a-z][\w-]*[^<>]*)/g, (tag) => tag.replace(/=""/g, ''));
};

/** The lines to paste for a story: the script, once, and the markup in each language that is chosen. */
export const snippetOf = (markup: string, choice: unknown): string =>
  [
    '<script defer src="hyte.min.js"></script>',
    ...languagesOf(choice).map((language) => written(inLanguage(markup, language))),
  ].join('\n\n');

/** The fields of an event of ours, for the actions panel. */
const fieldsOf = (event: Event) => Object.fromEntries(Object.entries(event).filter(([name]) => name !== 'isTrusted'));

const eventNames = new Set(elements.flatMap(({events}) => events.map(({name}) => name)));

const newStage = (): HTMLElement => {
  const stage = document.createElement('div');
  stage.className = 'stage';
  for (const name of eventNames) stage.addEventListener(name, (event) => action(name)(fieldsOf(event)));
  return stage;
};

/** The stage of each canvas: one that is changed keeps what a reader has done on it. */
const stages = new WeakMap<Element, {stage: HTMLElement; key: string; contents: HTMLElement[]}>();

export const onStage: Decorator = (story, {id, canvasElement, globals, viewMode}) => {
  const {language, theme, host} = globals as Record<string, string>;
  const markup = String(story());
  const languages = languagesOf(language);
  const key = JSON.stringify([id, language, host]);
  let shown = stages.get(canvasElement);
  if (shown?.key !== key) {
    const pages = languages.map((each) => pageOf(host!, each));
    const stage = newStage();
    stage.append(...pages.map(({page}) => page));
    shown = {stage, key, contents: pages.map(({content}) => content)};
    stages.set(canvasElement, shown);
  }
  const {stage, contents} = shown;
  stage.style.colorScheme = theme!;
  // A page's own root, which stands around every story of a page of docs and is theirs there.
  document.documentElement.className = viewMode === 'story' ? host! : '';
  // What is the same stays where it is, so that a change of a control loses nothing that a reader has opened or chosen.
  languages.forEach((each, i) => Idiomorph.morph(contents[i]!, inLanguage(markup, each), {morphStyle: 'innerHTML'}));
  return stage;
};
