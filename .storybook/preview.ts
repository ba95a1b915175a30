import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import type {StoryContext} from 'storybook/internal/types';
import manifest from '../dist/custom-elements.json' with {type: 'json'};
import '../src/entries/all.js';
import {hosts} from '../stories/hosts.js';
import {argTypesOf, markupOf} from '../stories/manifest.js';
import {onStage, snippetOf} from '../stories/stage.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  render: (args, {component}) => markupOf(component!, args),
  decorators: [onStage],
  globalTypes: {
    language: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          {value: 'fi', title: 'Suomeksi'},
          {value: 'sv', title: 'På svenska'},
          {value: 'both', title: 'Both, side by side'},
        ],
      },
    },
    theme: {
      description: 'Theme',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          {value: 'light', title: 'Light'},
          {value: 'dark', title: 'Dark'},
          {value: 'forced', title: 'Forced colours'},
        ],
      },
    },
    host: {
      description: 'Host page',
      toolbar: {
        icon: 'browser',
        dynamicTitle: true,
        items: Object.entries(hosts).map(([value, {title}]) => ({value, title})),
      },
    },
  },
  initialGlobals: {language: 'fi', theme: 'light', host: 'bare'},
  parameters: {
    layout: 'fullscreen',
    // The stage has its own.
    backgrounds: {disable: true},
    docs: {
      extractArgTypes: argTypesOf,
      canvas: {sourceState: 'hidden'},
      source: {
        language: 'html',
        excludeDecorators: true,
        transform: (_: string, {originalStoryFn, ...context}: StoryContext) =>
          snippetOf(String(originalStoryFn(context.args, context)), context.globals['language']),
      },
    },
    controls: {expanded: true, sort: 'none'},
    viewport: {
      options: Object.fromEntries(
        [320, 480, 768, 1024, 1280].map((width) => [
          `w${width}`,
          {
            name: `${width} px`,
            styles: {width: `${width}px`, height: '100%'},
            type: width < 600 ? 'mobile' : width < 1100 ? 'tablet' : 'desktop',
          },
        ]),
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
        ],
      },
    },
  },
};
export default preview;
