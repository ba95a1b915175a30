import {relative} from 'node:path';
import type {StorybookConfig} from '@storybook/web-components-vite';
import type {Plugin} from 'vite';
import {folderOf, sentenceCase} from '../stories/sidebar.js';

/**
 * A page defines an element once: what has changed in one is not there before the page is loaded anew. Nor is what is made
 * of it in `dist/`, which is written again each time and seldom has another content.
 */
const reload = (): Plugin => {
  const known = new Map<string, string>();
  return {
    name: 'reload',
    enforce: 'pre',
    transform(code, id) {
      if (id.endsWith('.json')) known.set(id, code);
    },
    async hotUpdate({file, modules, read}) {
      const [folder] = relative(process.cwd(), file).split('/');
      if (!modules.length || (folder !== 'src' && folder !== 'dist')) return undefined;
      const before = known.get(file);
      if (before === undefined || before !== (await read())) this.environment.hot.send({type: 'full-reload'});
      return [];
    },
  };
};

const config: StorybookConfig = {
  stories: ['../stories/*.mdx', {directory: '../stories', files: '*.stories.ts', titlePrefix: 'Elements'}],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  // An outline does not reach into shadow roots, and the stage has its own backgrounds.
  features: {sidebarOnboardingChecklist: false, outline: false, backgrounds: false},
  // Storybook has folders of files alone. Here a file's stories stand in several.
  experimental_indexers: (indexers = []) =>
    indexers.map((indexer) => ({
      ...indexer,
      createIndex: async (fileName, options) =>
        (await indexer.createIndex(fileName, options)).map((story) => ({
          ...story,
          title: [story.title ?? options.makeTitle(), ...folderOf(story.exportName)].join('/'),
          name: sentenceCase(story.name ?? story.exportName),
        })),
    })),
  // Nobody is told who looks at it, and nothing is asked of a server.
  core: {disableTelemetry: true, enableCrashReports: false, disableWhatsNewNotifications: true},
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), reload()],
    // So that `lit` has one address, also where node_modules is a link.
    resolve: {...vite.resolve, preserveSymlinks: true},
    // For browsers older than ours, it would write `light-dark()` as variables that nobody sets.
    // What it might empty, it would not watch.
    build: {...vite.build, cssMinify: false, emptyOutDir: false},
    // Found late, they would load a second Lit.
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [...(vite.optimizeDeps?.include ?? []), 'lit', 'lit/directive-helpers.js'],
    },
  }),
};
export default config;
