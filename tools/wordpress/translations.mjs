/** The plugin's translations, from the form in which translators write them to the two in which WordPress reads them. */

/** @typedef {{context?: string, id: string, text: string}} Entry */

/**
 * Reads a `.po` file.
 * @param {string} po What is in it.
 * @param {(id: string) => string | undefined} known Gives the words that are left empty.
 * @returns {Entry[]} With the head, whose `id` is empty, first.
 * @throws Where a word has no translation.
 */
export const readPo = (po, known) =>
  po
    .split(/\n{2,}/)
    .map((part) => part.split('\n').filter((line) => line && !line.startsWith('#')))
    .filter((lines) => lines.length)
    .map((lines) => {
      const entry = {};
      let field;
      for (const line of lines) {
        const [, name, text] = line.match(/^(?:(msgctxt|msgid|msgstr) )?(".*")$/);
        field = name ?? field;
        entry[field] = (entry[field] ?? '') + JSON.parse(text);
      }
      const text = entry.msgstr || known(entry.msgid);
      if (!text) throw new Error(`No translation of “${entry.msgid}”.`);
      return {context: entry.msgctxt, id: entry.msgid, text};
    });

/** What an entry is found by: its context goes before it. */
const keyOf = ({context, id}) => (context === undefined ? id : `${context}\u0004${id}`);

/**
 * Translations as PHP reads them (GNU gettext's `.mo`).
 * @param {Entry[]} entries
 * @returns {Uint8Array}
 */
export const moOf = (entries) => {
  const encoded = entries
    .map((entry) => [Buffer.from(keyOf(entry)), Buffer.from(entry.text)])
    .sort(([a], [b]) => Buffer.compare(a, b));
  const count = encoded.length;
  const HEAD = 28;
  const tables = new Uint32Array(HEAD / 4 + 4 * count);
  tables.set([0x950412de, 0, count, HEAD, HEAD + 8 * count, 0, HEAD + 16 * count]);
  const texts = [];
  let at = HEAD + 16 * count;
  [0, 1].forEach((column) =>
    encoded.forEach((pair, i) => {
      const text = pair[column];
      tables.set([text.length, at], HEAD / 4 + 2 * (column * count + i));
      texts.push(text, Buffer.alloc(1));
      at += text.length + 1;
    }),
  );
  const head = Buffer.alloc(4 * tables.length);
  // In the order of bytes that the magic number says, whatever the machine's.
  tables.forEach((number, i) => head.writeUInt32LE(number, 4 * i));
  return Buffer.concat([head, ...texts]);
};

/**
 * Translations as the editor's scripts read them.
 * @param {Entry[]} entries
 * @param {string} locale WordPress's name of it.
 */
export const jsonOf = (entries, locale) =>
  JSON.stringify({
    domain: 'messages',
    locale_data: {
      messages: Object.fromEntries(
        entries.map((entry) =>
          entry.id
            ? [keyOf(entry), [entry.text]]
            : ['', {domain: 'messages', lang: locale, 'plural-forms': 'nplurals=2; plural=(n != 1);'}],
        ),
      ),
    },
  });
