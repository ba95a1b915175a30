import type {StorybookConfig} from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/*.mdx', {directory: '../stories', files: '*.stories.ts', titlePrefix: 'Elements'}],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  // Nobody is told who looks at it, and nothing is asked of a server.
  core: {disableTelemetry: true, enableCrashReports: false, disableWhatsNewNotifications: true},
  viteFinal: (vite) => ({
    ...vite,
    // So that `lit` has one address, also where node_modules is a link.
    resolve: {...vite.resolve, preserveSymlinks: true},
    // For browsers older than ours, it would write `light-dark()` as variables that nobody sets.
    build: {...vite.build, cssMinify: false},
    // Found late, they would load a second Lit.
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [...(vite.optimizeDeps?.include ?? []), 'lit', 'lit/directive-helpers.js'],
    },
  }),
};
export default config;
