/**
 * Writes the elements' style sheets for pages that link to them: `dist/styles/`, a sheet for each tag, to the letter as it
 * stands in what `renderToHtml` gives with `format: 'dsd'`. Runs after `dist/render.js` is built.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {elements, styleSheet} from '../../dist/render.js';

mkdirSync('dist/styles', {recursive: true});
for (const element of elements) writeFileSync(`dist/styles/hyte-${element}.css`, styleSheet(element));
