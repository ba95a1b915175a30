/** CKEditor 5 and TinyMCE, each on a page of its own, from where they are installed. */
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {chromiumFlags, ensureChromium} from '../../tools/browsers/ensure-chromium.mjs';

const modules = fileURLToPath(new URL('node_modules', import.meta.url));
const types = {'.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css'};

/** The page that an editor starts on. `window.start` gives what it leaves of markup, with these options. */
const pages = {
  ckeditor: `<div id="editor"></div>
<script type="importmap">{"imports": {"ckeditor5": "/ckeditor5/dist/browser/ckeditor5.js"}}</script>
<script type="module">
  import * as ckeditor from 'ckeditor5';
  const usual = ['Essentials', 'Paragraph', 'Heading', 'Bold', 'Italic', 'Link', 'List', 'Table'];
  window.clean = async (html, options, more = []) => {
    const editor = await ckeditor.ClassicEditor.create(document.querySelector('#editor'), {
      licenseKey: 'GPL',
      plugins: [...usual, ...more].map((name) => ckeditor[name]),
      ...options,
    });
    editor.setData(html);
    const left = editor.getData();
    await editor.destroy();
    return left;
  };
  window.ready = true;
</script>`,
  tinymce: `<textarea id="editor"></textarea>
<script src="/tinymce/tinymce.min.js"></script>
<script>
  window.clean = async (html, options) => {
    const [editor] = await tinymce.init({selector: '#editor', license_key: 'gpl', promotion: false, ...options});
    editor.setContent(html);
    const left = editor.getContent();
    editor.remove();
    return left;
  };
  window.ready = true;
</script>`,
};

/**
 * Starts both, each on its page. Whoever starts them closes them.
 * @returns {Promise<{clean: Function, close: Function}>} `clean` gives what the editor of that name leaves of markup, with
 * options as they are written in a script, and with what CKEditor 5 calls plugins beside the usual ones.
 */
export const startEditors = async () => {
  const server = createServer(({url}, response) => {
    const {pathname} = new URL(url, 'http://host');
    const page = pages[pathname.slice(1)];
    try {
      const content = page
        ? `<!doctype html><html lang="en"><meta charset="utf-8"><title>Editor</title>${page}</html>`
        : readFileSync(join(modules, normalize(pathname)));
      response.writeHead(200, {'Content-Type': page ? types['.html'] : (types[extname(pathname)] ?? 'text/plain')});
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await puppeteer.launch({executablePath: await ensureChromium(), args: chromiumFlags});
  const opened = {};
  const open = async (name) => {
    const page = await browser.newPage();
    // What is tested is what stays in the text, not what a frame or a script in it would load.
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      new URL(request.url()).hostname === '127.0.0.1' ? request.continue() : request.abort(),
    );
    await page.goto(`http://127.0.0.1:${server.address().port}/${name}`);
    await page.waitForFunction('window.ready');
    return page;
  };
  return {
    clean: async (name, html, options = '', more = []) => {
      opened[name] ??= await open(name);
      return opened[name].evaluate(
        // The options have regular expressions, which no message carries: they are read where they are used.
        (html, options, more) => window.clean(html, new Function(`return {${options}}`)(), more),
        html,
        options,
        more,
      );
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
};
