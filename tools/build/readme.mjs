/**
 * Writes what the README says of attributes and parts, from the custom elements manifest and the definition: what stands
 * between `<!-- elements -->` and `<!-- /elements -->`, and so with `attributes`, `common` and `parts`. With `--check` it
 * writes nothing and fails where the README is not what it would write.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {format, resolveConfig} from 'prettier';

const file = 'README.md';

const code = (names) => names.map((name) => `\`${name}\``).join(', ');
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
/** What stands in a cell: one sentence or several, without the last full stop. */
const cell = (text) => text.replace(/\s+/g, ' ').replace(/\.$/, '').replaceAll('|', '\\|');
const firstSentence = (text) => text.replace(/\s+/g, ' ').match(/^.*?\.(?= [A-Z]|$)/)[0];

/** What comes most often, of several the first. */
const usual = (all) => {
  const counted = [...new Set(all)].map((one) => [one, all.filter((other) => other === one).length]);
  return counted.reduce((most, next) => (next[1] > most[1] ? next : most))[0];
};

/** More choices than this are listed by themselves. */
const FEW = 6;
const valuesOf = ({choices, default: usually}) => {
  if (!choices) return '';
  if (choices.length > FEW) return 'See below';
  if (choices.every((choice) => /^\d$/.test(choice))) {
    return `${code([choices[0]])} to ${code(choices.slice(-1))}${usually ? ` (default ${code([usually])})` : ''}`;
  }
  return choices.map((choice) => code([choice]) + (choice === usually ? ' (default)' : '')).join(', ');
};

/**
 * The README's generated parts, by name.
 * @param manifest What `dist/custom-elements.json` has.
 * @param definition What `dist/definition.json` has.
 */
export const partsOf = ({modules}, {actors, themes}) => {
  const elements = modules.map(({declarations: [element]}) => element);
  const all = elements.flatMap(({attributes}) => attributes);
  const namesOf = (list) => [...new Set(list.map(({name}) => name))];
  /** Of most elements, so that they are told once. */
  const common = namesOf(all).filter(
    (name) => all.filter((attribute) => attribute.name === name).length > elements.length / 2,
  );
  const attributes = (names) =>
    table(
      ['Attribute', 'What it does', 'Values'],
      names.map((name) => {
        const same = all.filter((attribute) => attribute.name === name);
        return [code([name]), cell(usual(same.map(({description}) => description))), valuesOf(same[0])];
      }),
    );
  const everywhere = namesOf(elements.flatMap(({cssParts}) => cssParts)).filter((name) =>
    elements.every(({cssParts}) => cssParts.some((part) => part.name === name)),
  );

  return {
    elements: table(
      ['Element', 'What it does', 'Attributes of its own'],
      elements.map(({tagName, description, attributes}) => [
        `\`<${tagName}>\``,
        cell(firstSentence(description)),
        code(namesOf(attributes).filter((name) => !common.includes(name))),
      ]),
    ),
    attributes: [
      attributes(namesOf(all).filter((name) => !common.includes(name))),
      `Themes: ${code(themes.map(({id}) => id))}.`,
      'Names of roles:',
      actors.map(({id, roles}) => `- \`${id}\`: ${code(roles.map(({name}) => name))}`).join('\n'),
    ].join('\n\n'),
    common: attributes(common),
    parts: [
      ['all', everywhere],
      ...elements.map(({tagName, cssParts}) => [
        `\`<${tagName}>\``,
        namesOf(cssParts).filter((name) => !everywhere.includes(name)),
      ]),
    ]
      .filter(([, names]) => names.length)
      .map(([where, names]) => `- ${where}: ${code(names)}`)
      .join('\n'),
  };
};

/**
 * A guide with its parts written anew.
 * @param {string} guide
 * @param {Record<string, string>} parts
 * @param {string} [name] What the guide is called.
 * @throws Where it has no place for one of them.
 */
export const written = (guide, parts, name = file) =>
  Object.entries(parts).reduce((text, [part, content]) => {
    const place = new RegExp(`(<!-- ${part} -->\n)[^]*?(\n<!-- /${part} -->)`);
    if (!place.test(text)) throw new Error(`${name} has no <!-- ${part} --> and <!-- /${part} -->`);
    return text.replace(place, (_, start, end) => `${start}\n${content}\n${end}`);
  }, guide);

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [manifest, definition] = ['custom-elements', 'definition'].map((name) =>
    JSON.parse(readFileSync(`dist/${name}.json`, 'utf8')),
  );
  const before = readFileSync(file, 'utf8');
  const wanted = await format(written(before, partsOf(manifest, definition)), {
    ...(await resolveConfig(file)),
    filepath: file,
  });
  if (!process.argv.includes('--check')) writeFileSync(file, wanted);
  else if (before !== wanted) {
    console.error(`${file} is not what the elements say of themselves: run \`npm run readme\``);
    process.exitCode = 1;
  }
}
