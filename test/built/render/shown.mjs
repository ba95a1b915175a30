/** What pages show that are to show the same. The function runs on the page. */

/**
 * Of every piece of text in an element, within shadow roots as well, its words, its box within the element and whether it is to be seen; and
 * of every heading its level and words.
 */
export const shownIn = (host) => {
  const pieces = [];
  const headings = [];
  const place = host.getBoundingClientRect();
  const textOf = (node) => node.textContent.replace(/[ \n]+/g, ' ').trim();
  const add = (element) => {
    const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    if (!texts.length || element.localName === 'style') return;
    const boxes = texts.flatMap((text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()];
    });
    const box = boxes.length && [
      Math.min(...boxes.map(({left}) => left)) - place.left,
      Math.min(...boxes.map(({top}) => top)) - place.top,
      Math.max(...boxes.map(({right}) => right)) - place.left,
      Math.max(...boxes.map(({bottom}) => bottom)) - place.top,
    ];
    const style = getComputedStyle(element);
    pieces.push({
      text: texts
        .map(({data}) => data)
        .join('')
        .replace(/[ \n]+/g, ' ')
        .trim(),
      // What waits to be found has a box, and is not to be seen.
      box: element.checkVisibility({contentVisibilityAuto: true}) ? box : 0,
      seen: style.visibility === 'visible',
      look: [style.color, style.fontSize, style.fontWeight].join(),
    });
  };
  const walk = (root) => {
    for (const element of root.children) {
      add(element);
      const level = element.localName.match(/^h(\d)$/)?.[1] ?? element.getAttribute('aria-level');
      if (level) headings.push(`${level} ${textOf(element)}`);
      walk(element.shadowRoot ?? element);
    }
  };
  walk(host.shadowRoot ?? host);
  return {pieces, headings, height: place.height, width: place.width};
};
