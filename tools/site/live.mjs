/**
 * The start page as its sources make it now, for `npm start`: what stands in `site/` goes before what the build has written,
 * the builder is bundled when it is asked for, and a picture or a PDF that is not there yet is taken.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';

const SITE = 'dist/site/';

/** What of the page stands elsewhere than under its name. */
const places = {
  'hyte.min.js': '/dist/hyte.min.js',
  'builder.css': '/site/builder/builder.css',
  'hosts.css': '/site/builder/hosts.css',
};

/**
 * @param {import('@web/dev-server-core').Plugin[]} plugins The other plugins.
 * @returns What `@web/dev-server` is to do.
 */
export const liveSite = (plugins) => {
  /** One at a time: each takes a browser. */
  let taking = Promise.resolve();
  const take = (name) => {
    taking = taking.then(async () => {
      if (existsSync(SITE + name)) return;
      const {takePictures} = await import('./pictures.mjs');
      await takePictures(resolve(SITE) + '/', name.replace(/\.\w+$/, ''));
    });
    return taking;
  };
  return {
    middleware: [
      async (context, next) => {
        const [, name] = /^\/site\/([^?#]+)/.exec(context.url) ?? [];
        if (places[name]) context.url = places[name];
        else if (name && name !== 'builder.js' && !existsSync(`site/${name}`)) {
          if (/^[\w-]+\.[\w-]+\.(png|pdf|txt)$/.test(name) && existsSync(SITE)) {
            await take(name).catch((error) => console.error(error.message));
          }
          context.url = `/${SITE}${name}`;
        }
        return next();
      },
    ],
    plugins: [
      {
        name: 'live-site',
        async serverStart({fileWatcher}) {
          for (const file of readdirSync('site/builder', {recursive: true})) {
            if (/\.[jt]s$/.test(file)) fileWatcher.add(resolve('site/builder', file));
          }
        },
        async serve({path}) {
          if (path !== '/site/builder.js') return undefined;
          const [{bundleBuilder, readFolder}, {pagesIn}] = await Promise.all([
            import('./start.mjs'),
            import('./zip.mjs'),
          ]);
          const {version, files} = JSON.parse(readFileSync(`${SITE}integrity.json`, 'utf8'));
          const integrity = files[`hyte-${version}.min.js`];
          return {body: bundleBuilder(readFolder(SITE, {version, integrity, pages: pagesIn(SITE)})), type: 'js'};
        },
        transform: ({path}) => (path === '/site/builder.js' ? {transformCache: false} : undefined),
      },
      ...plugins,
    ],
  };
};
