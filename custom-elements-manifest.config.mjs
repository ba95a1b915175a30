/**
 * The custom elements manifest, `dist/custom-elements.json`: what Storybook, editors and frameworks read. It says what
 * the JSDoc of each element says; an attribute that its JSDoc does not name has no meaning there, and is left out.
 */
import {readFileSync} from 'node:fs';

const {actors, languages, themes} = JSON.parse(readFileSync('dist/definition.json', 'utf8'));
const ids = (all) => all.map(({id}) => id);
const roles = actors.flatMap((actor) => actor.roles);

/** What JSDoc writes in braces, in the place of a list that would change with the definition. */
const lists = {
  language: languages,
  'actor id': ids(actors),
  'theme id': ids(themes),
  'role id': ids(roles),
  'heading level': ['1', '2', '3', '4', '5', '6'],
  'role name': [...new Set(roles.map(({name}) => name))],
};

/**
 * An attribute with its type as TypeScript has it, and its choices where there are some. JSDoc separates them by `|`
 * where the attribute has one of them, and by a comma, or calls them by the plural, where it can have several.
 */
const typed = ({type, ...attribute}) => {
  const {text} = type;
  const one = lists[text] ?? (text.includes('|') ? text.split(/\s*\|\s*/) : null);
  if (one) return {...attribute, type: {text: one.map((choice) => `'${choice}'`).join(' | ')}, choices: one};
  const several = lists[text.replace(/s$/, '')] ?? (text.includes(',') ? text.split(/\s*,\s*/) : null);
  if (several) return {...attribute, type: {text: 'string'}, choices: several, several: true};
  return {...attribute, type};
};

const camelCase = (attribute) => attribute.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
/** What every element has besides the properties of its attributes. */
const common = ['definition', 'language', 'reveal'];

/** The custom properties of all that only those have that show an actor. */
const ofActors = /^--hyte-(accent|sticky-top)/;
/** An element's custom properties: those that it says itself, and those of all, in the order of the latter. */
const cssPropertiesOf = ({cssParts, cssProperties}, all) => {
  const order = all.map(({name}) => name);
  const showsActor = cssParts.some(({name}) => name === 'actor');
  const ofAll = ({name, description}) => all.some((each) => each.name === name && each.description === description);
  return cssProperties
    .filter((property) => showsActor || !ofActors.test(property.name) || !ofAll(property))
    .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
    .map(({type, ...property}) => ({...property, syntax: type.text}));
};

const elements = {
  name: 'elements',
  packageLinkPhase({customElementsManifest: manifest}) {
    const {cssProperties: ofAll} = manifest.modules
      .flatMap(({declarations}) => declarations)
      .find(({name, cssProperties}) => name === 'HyteElement' && cssProperties);
    for (const module of manifest.modules) {
      const element = module.declarations.find(({tagName}) => tagName);
      if (!element) continue;
      module.path = `dist/${element.tagName}.js`;
      module.declarations = [element];
      const declaration = {name: element.name, module: module.path};
      module.exports = [
        {kind: 'js', name: element.name, declaration},
        {kind: 'custom-element-definition', name: element.tagName, declaration},
      ];
      element.superclass = {name: 'LitElement', package: 'lit'};

      element.attributes = element.attributes.map(typed);
      for (const attribute of element.attributes) {
        const member = element.members.find(({name}) => name === camelCase(attribute.name));
        // The page's own `lang` has none of ours.
        if (!member) continue;
        attribute.fieldName = member.name;
        Object.assign(member, {attribute: attribute.name, reflects: true});
      }
      element.members = element.members.filter(({name, attribute}) => attribute || common.includes(name));
      element.slots = element.slots?.flatMap(({type, ...slot}) =>
        type ? lists[type.text].map((name) => ({...slot, name})) : slot,
      );
      // What the analyzer has seen dispatched has no name of its own: JSDoc tells of it.
      element.events = element.events?.filter(({name}) => name?.startsWith('hyte-'));
      element.cssProperties = cssPropertiesOf(element, ofAll);
      for (const list of ['members', 'attributes', 'slots', 'events', 'cssParts', 'cssProperties']) {
        for (const item of element[list] ?? []) delete item.inheritedFrom;
      }
    }
    // What the elements have in common has been told with each of them.
    manifest.modules = manifest.modules.filter(({path}) => path.startsWith('dist/'));
  },
};

export default {
  globs: ['src/elements/hyte-*.ts'],
  exclude: ['src/elements/*.styles.ts'],
  outdir: 'dist',
  packagejson: false,
  plugins: [elements],
};
