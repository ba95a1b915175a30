import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import type {StoryContext} from 'storybook/internal/types';
import manifest from '../dist/custom-elements.json' with {type: 'json'};
import '../src/entries/all.js';
import '../stories/docs.css';
import page from '../stories/element.mdx';
import {hosts} from '../stories/hosts.js';
import {argTypesOf, initialArgsOf, markupOf} from '../stories/manifest.js';
import {onStage, snippetOf} from '../stories/stage.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  render: (args, {component}) => markupOf(component!, args),
  argsEnhancers: [({component, initialArgs}) => ({...initialArgsOf(component as string), ...initialArgs})],
  decorators: [onStage],
  globalTypes: {
    // Language and theme are in the toolbar too, by a click each: manager.ts.
    host: {
      description: 'Host page',
      toolbar: {
        icon: 'browser',
        dynamicTitle: true,
        items: Object.entries(hosts).map(([value, {title, look}]) => ({value, title, right: look})),
      },
    },
  },
  initialGlobals: {language: 'fi', theme: 'light', host: 'bare'},
  parameters: {
    layout: 'fullscreen',
    docs: {
      codePanel: true,
      page,
      extractArgTypes: argTypesOf,
      canvas: {sourceState: 'hidden'},
      source: {
        language: 'html',
        excludeDecorators: true,
        transform: (_: string, context: StoryContext) =>
          snippetOf(String(context.originalStoryFn(context.args, context)), context.globals['language']),
      },
    },
    controls: {sort: 'none'},
    viewport: {
      options: Object.fromEntries(
        [320, 768].map((width) => [`w${width}`, {name: `${width} px`, styles: {width: `${width}px`, height: '100%'}}]),
      ),
    },
    a11y: {
      test: 'error',
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      },
    },
    options: {
      storySort: {
        order: [
          'Start here',
          'Look and tokens',
          'Anatomy',
          'Content',
          'How not to use it',
          'Accessibility',
          'Elements',
          ['Wheel', 'Card', 'Matrix', 'Theme', 'Definition', 'Intro', 'Source', 'Switch'],
        ],
      },
    },
  },
};
export default preview;
