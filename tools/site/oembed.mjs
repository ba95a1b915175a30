/** What a page answers to a site that embeds it by its address alone (oEmbed). */
import {definition} from 'hyte-elements/definition.js';
import {escape, fileOf, titleOf} from './page.mjs';
import {OG} from './pages.mjs';
import {views} from './views.mjs';

/** How wide a frame is where the site says nothing else, in CSS pixels. */
export const WIDTH = 650;

/**
 * An oEmbed answer of the type `rich`. WordPress keeps the frame's height only where a blockquote stands before it. Of a view
 * that has a short one, the frame shows that.
 * @param {import('./views.mjs').View} view
 * @param {string} lang
 * @param {Map<string, number>} heights How high each view is in a frame of that width, by its file's name.
 */
export const answerOf = (view, lang, heights) => {
  const title = titleOf(view, lang);
  const framed = view.short ? views.find(({name}) => name === view.short) : view;
  const height = heights.get(fileOf(framed, lang));
  const link = `<a href="${fileOf(view, lang)}" hreflang="${lang}">${escape(title)}</a>`;
  const frame = `<iframe src="${fileOf(framed, lang)}" title="${escape(title)}" width="${WIDTH}" height="${height}" frameborder="0"></iframe>`;
  return {
    version: '1.0',
    type: 'rich',
    title,
    language: lang,
    author_name: definition.source.name[lang],
    author_url: definition.source.url[lang],
    width: WIDTH,
    height,
    html: `<blockquote lang="${lang}"><p>${link}</p></blockquote>${frame}`,
    ...(view.isShort
      ? {}
      : {
          thumbnail_url: fileOf({name: `og-${view.name}`}, lang, 'png'),
          thumbnail_width: OG.width,
          thumbnail_height: OG.height,
        }),
  };
};
