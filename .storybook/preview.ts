import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import type {StoryContext} from 'storybook/internal/types';
import manifest from '../dist/custom-elements.json' with {type: 'json'};
import '../src/entries/all.js';
import {hosts} from '../stories/hosts.js';
import {argTypesOf, markupOf} from '../stories/manifest.js';
import {onStage, snippetOf} from '../stories/stage.js';

setCustomElementsManifest(manifest);

/** A choice in the toolbar: each value with what it is called. */
const choice = (description: string, icon: 'globe' | 'contrast' | 'browser', titles: Record<string, string>) => ({
  description,
  toolbar: {icon, dynamicTitle: true, items: Object.entries(titles).map(([value, title]) => ({value, title}))},
});

const preview: Preview = {
  tags: ['autodocs'],
  render: (args, {component}) => markupOf(component!, args),
  decorators: [onStage],
  globalTypes: {
    language: choice('Language', 'globe', {fi: 'Suomeksi', sv: 'På svenska', both: 'Both, side by side'}),
    theme: choice('Theme', 'contrast', {light: 'Light', dark: 'Dark', forced: 'Forced colours'}),
    host: choice('Host page', 'browser', Object.fromEntries(Object.entries(hosts).map(([id, {title}]) => [id, title]))),
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
        transform: (_: string, context: StoryContext) =>
          snippetOf(String(context.originalStoryFn(context.args, context)), context.globals['language']),
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
          ['Wheel', 'Card', 'Matrix', 'Theme', 'Definition', 'Intro', 'Source', 'Switch'],
        ],
      },
    },
  },
};
export default preview;
