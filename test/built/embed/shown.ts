/** Every element, in a state that shows much of it. Swedish, on pages that are not: so the language is told apart too. */
export const every: Record<string, string> = {
  'hyte-actor-card': '<hyte-actor-card actor="municipalities" layout="accordion" lang="sv"></hyte-actor-card>',
  'hyte-definition': '<hyte-definition copy-links lang="sv"></hyte-definition>',
  'hyte-intro': '<hyte-intro lang="sv"></hyte-intro>',
  'hyte-language-switch': '<hyte-language-switch lang="sv"></hyte-language-switch>',
  'hyte-role-matrix': '<hyte-role-matrix controls lang="sv"></hyte-role-matrix>',
  'hyte-role-wheel': '<hyte-role-wheel actor="county" lang="sv"></hyte-role-wheel>',
  'hyte-source': '<hyte-source lang="sv"></hyte-source>',
  'hyte-theme-card': '<hyte-theme-card theme="prevention" lang="sv"></hyte-theme-card>',
};
export const tags = Object.keys(every);

/** What of an element's styles is compared: enough for one without its style sheet to be told from one with it. */
const told = [
  'display',
  'color',
  'background-color',
  'font-size',
  'font-weight',
  'line-height',
  'border-top-width',
  'border-radius',
  'padding-left',
  'list-style-type',
] as const;

/**
 * What an element shows and how it looks: of everything in it the box, the styles and the text, in order and in words, so
 * that two can be compared. Elements of ours within it are gone into.
 */
export const shownBy = (element: Element): string[] => {
  const {left, top} = element.getBoundingClientRect();
  const {getComputedStyle} = element.ownerDocument.defaultView!;
  return Array.from(element.shadowRoot?.querySelectorAll('*') ?? [], (each) => {
    const box = each.getBoundingClientRect();
    // What takes no room has no place. Firefox has half a pixel a little more or less by where the element stands.
    const whole = (length: number) => Math.round(Math.round(length * 8) / 8);
    const place = box.width + box.height && [box.left - left, box.top - top, box.width, box.height].map(whole);
    const styles = getComputedStyle(each);
    // Between its texts Lit has other comments than the file's own templates.
    const texts = Array.from(each.childNodes, (node) => (node.nodeType === 3 ? node.nodeValue!.trim() : ''));
    const text = texts.filter(Boolean).join(' ');
    const own = [each.localName, place, told.map((name) => styles.getPropertyValue(name)), text.trim()].join(' | ');
    return [own, ...shownBy(each)];
  }).flat();
};
