import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, beforeEach, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {freshDist} from '../../../tools/browsers/fresh-dist.mjs';
import {expectFresh, markFresh, products, readInputs, whyStale} from '../../../tools/build/fresh.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), 'hyte-fresh-'));
after(() => rmSync(temporary, {recursive: true}));

/** A project with something built. */
let project;
const write = (path, content) => {
  mkdirSync(dirname(join(project, path)), {recursive: true});
  writeFileSync(join(project, path), content);
};
const remove = (path) => rmSync(join(project, path), {recursive: true});
const mark = (product) => markFresh(product, readInputs(product, project), project);
const {dist, storybook} = products;

beforeEach(() => {
  project = mkdtempSync(join(temporary, 'project-'));
  for (const path of ['src/one.ts', 'src/in/two.ts', 'package.json', 'stories/one.stories.ts', 'README.md']) {
    write(path, path);
  }
  for (const path of ['dist/hyte.min.js', 'dist/types/one.d.ts', 'dist/site/storybook/index.html']) write(path, path);
  mark(dist);
  mark(storybook);
});

describe('whyStale', () => {
  it('finds nothing where what is built is what the sources make', () => {
    assert.equal(whyStale(dist, project), undefined);
    assert.equal(whyStale(storybook, project), undefined);
  });

  for (const [what, change, path] of [
    ['has another content', () => write('src/in/two.ts', 'other'), 'src/in/two.ts'],
    ['is new', () => write('src/in/three.ts', ''), 'src/in/three.ts'],
    ['is gone', () => remove('src/one.ts'), 'src/one.ts'],
    ['is a file by itself', () => write('package.json', 'other'), 'package.json'],
  ]) {
    it(`names an input that ${what}`, () => {
      change();
      assert.equal(whyStale(dist, project), `${path} has changed since dist/ was built`);
      assert.equal(whyStale(storybook, project), `${path} has changed since dist/site/storybook/ was built`);
    });
  }

  it('takes no notice of a file that was written anew with what it had', () => {
    write('src/one.ts', 'src/one.ts');
    assert.equal(whyStale(dist, project), undefined);
  });

  it('takes no notice of what nothing is built of', () => {
    write('README.md', 'other');
    write('stories/one.stories.ts', 'other');
    assert.equal(whyStale(dist, project), undefined);
    assert.equal(
      whyStale(storybook, project),
      'stories/one.stories.ts has changed since dist/site/storybook/ was built',
    );
  });

  it('names an output that was changed, or is gone, or none', () => {
    write('dist/hyte.min.js', 'other');
    assert.equal(whyStale(dist, project), 'dist/hyte.min.js is not what the build has written');
    mark(dist);
    write('dist/old.js', '');
    assert.equal(whyStale(dist, project), 'dist/old.js is not what the build has written');
    mark(dist);
    remove('dist/types');
    assert.equal(whyStale(dist, project), 'dist/types/one.d.ts is not what the build has written');
  });

  it('does not count Storybook among what the package consists of', () => {
    remove('dist/site/storybook/index.html');
    assert.equal(whyStale(dist, project), undefined);
    assert.match(whyStale(storybook, project), /index\.html is not what the build has written/);
  });

  it('says so where nothing is built, or not to the end', () => {
    remove('dist/.built.json');
    assert.equal(whyStale(dist, project), 'dist/ is not built');
    remove('dist');
    assert.equal(whyStale(dist, project), 'dist/ is not built');
  });

  it('counts what changes while it is built', () => {
    const read = readInputs(dist, project);
    write('src/one.ts', 'other');
    markFresh(dist, read, project);
    assert.equal(whyStale(dist, project), 'src/one.ts has changed since dist/ was built');
  });
});

describe('expectFresh', () => {
  it('says what to do about it', () => {
    expectFresh(dist, project);
    write('src/one.ts', 'other');
    assert.throws(() => expectFresh(dist, project), {
      message: 'src/one.ts has changed since dist/ was built: run `npm run build` first.',
    });
    assert.throws(() => expectFresh(storybook, project), /run `npm run build-storybook` first\.$/);
  });
});

describe('what the build is made of', () => {
  it('has every module that the build runs', async () => {
    const {metafile} = await build({
      entryPoints: [
        'rollup.config.mjs',
        'custom-elements-manifest.config.mjs',
        ...readdirSync(join(root, 'tools/build')).map((file) => `tools/build/${file}`),
      ],
      absWorkingDir: root,
      bundle: true,
      packages: 'external',
      // What is built comes from the rest.
      external: ['../../dist/*'],
      platform: 'node',
      format: 'esm',
      outdir: temporary,
      metafile: true,
      write: false,
    });
    const read = Object.keys(readInputs(dist));
    const modules = Object.keys(metafile.inputs);
    assert.ok(modules.includes('tools/build/import-source.mjs'));
    assert.deepEqual(
      modules.filter((path) => !read.includes(path)),
      [],
    );
  });

  it('has every module that the types are made of', () => {
    const {extends: base} = JSON.parse(readFileSync(join(root, 'tsconfig.build.json'), 'utf8'));
    for (const path of ['tsconfig.build.json', base.replace('./', '')]) assert.ok(dist.inputs.includes(path), path);
  });
});

describe('a test of the build', () => {
  const tests = readdirSync(join(root, 'test/built'), {recursive: true})
    .filter((path) => /\.test\.mjs$|^(day|old)\//.test(path))
    .map((path) => [path, readFileSync(join(root, 'test/built', path), 'utf8')]);

  it('looks first whether there is one to test, wherever it stands', () => {
    assert.ok(tests.length > 10);
    for (const [path, code] of tests) {
      const [first, ...others] = code.match(/^(import .*|} from .*);$/gm);
      assert.equal(first, "import '../fresh.mjs';", path);
      // It would be looked for before anything is run.
      for (const each of others) assert.doesNotMatch(each, /hyte-elements|\/dist\//, path);
    }
  });

  it('ends at once where there is none, also when it is run by hand', () => {
    for (const path of ['test/built/fresh.mjs', 'tools/build'])
      cpSync(join(root, path), join(project, path), {recursive: true});
    write('package.json', '{"type": "module"}');
    write(
      'test/built/package/planted.test.mjs',
      "import '../fresh.mjs'; import {it} from 'node:test'; it('runs', () => {});",
    );
    const run = () =>
      spawnSync(process.execPath, ['test/built/package/planted.test.mjs'], {
        cwd: project,
        encoding: 'utf8',
        env: {...process.env, NODE_TEST_CONTEXT: undefined},
      });
    const stale = run();
    assert.equal(stale.status, 1);
    assert.match(stale.stderr, /tools\/build\/\S+ has changed since dist\/ was built: run `npm run build` first\./);
    mark(dist);
    assert.equal(run().status, 0);
  });

  it('fails by what is wrong in the browsers, and only then', () => {
    const {serve} = freshDist(project);
    const asked = (path) => serve({path})?.body;
    assert.equal(asked('/test/built/embed/script.test.ts'), undefined);
    write('src/one.ts', 'other');
    assert.equal(
      asked('/test/built/embed/script.test.ts'),
      'throw new Error("src/one.ts has changed since dist/ was built: run `npm run build` first.");',
    );
    assert.equal(asked('/test/elements/hyte-intro.test.ts'), undefined);
    assert.equal(asked('/test/built/embed/shown.ts'), undefined);
  });
});
