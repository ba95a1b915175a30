/** What the custom elements manifest says of an element, as Storybook's controls, and as markup. */
import type {ArgTypes, InputType} from 'storybook/internal/types';
import manifest from '../dist/custom-elements.json' with {type: 'json'};

/** A named thing of an element's, as the manifest has it. */
interface Item {
  name: string;
  description?: string;
  default?: string;
  type?: {text: string};
}
interface Attribute extends Item {
  /** What it can be. */
  choices?: string[];
  /** Whether it can be several of them, separated by spaces. */
  several?: boolean;
}
interface CssProperty extends Item {
  syntax: string;
}
export interface Element {
  tagName: string;
  description: string;
  members: (Item & {kind: string; attribute?: string})[];
  attributes: Attribute[];
  slots?: Item[];
  events: Item[];
  cssParts: Item[];
  cssProperties: CssProperty[];
}
/** The values of a story's controls. */
export type Args = Record<string, unknown>;

const modules = manifest.modules as unknown as {declarations: [Element]}[];

/** Every element of ours. */
export const elements: readonly Element[] = modules.map(({declarations: [element]}) => element);

/** What the manifest says of an element. */
export const elementOf = (tag: string): Element => elements.find(({tagName}) => tagName === tag)!;

/** The argument that a slot goes by: some are named as an attribute is. */
const slotArg = (name: string) => `slot-${name}`;

const controlOf = ({type, choices, several}: Attribute): InputType => {
  if (!choices) return {control: {type: type?.text === 'boolean' ? 'boolean' : 'text'}};
  if (several) return {control: {type: 'inline-check'}, options: choices};
  return {control: {type: choices.length > 3 ? 'select' : 'inline-radio'}, options: choices};
};

/** A length is set in `em`, as the elements' own are. */
const lengthControl: InputType = {control: {type: 'range', min: 0, max: 8, step: 0.125}};

/** A row of the controls. */
const row = (
  category: string,
  {name, description = '', type, default: value}: Item,
  control: InputType,
): InputType => ({
  name,
  description,
  ...control,
  table: {category, ...(type && {type: {summary: type.text}}), ...(value && {defaultValue: {summary: value}})},
});

/** Storybook's controls for an element: what can be set, and of the slots, of which some have twenty, what a story fills. */
export const argTypesOf = (tag: string): ArgTypes => {
  const {attributes, slots = [], cssProperties} = elementOf(tag);
  return {
    ...Object.fromEntries(attributes.map((each) => [each.name, row('Attributes', each, controlOf(each))])),
    ...Object.fromEntries(
      slots.map(({name, ...rest}) => {
        const arg = slotArg(name);
        return [arg, {...row('Slots', {name, ...rest}, {control: {type: 'text'}}), if: {arg, exists: true}}];
      }),
    ),
    ...Object.fromEntries(
      cssProperties.map((each) => [
        each.name,
        row(
          'Custom properties',
          {...each, type: {text: each.syntax}},
          each.syntax === '<color>' ? {control: {type: 'color'}} : lengthControl,
        ),
      ]),
    ),
  };
};

/** Of attributes that are there or not: so that a control is a switch from the start. */
export const initialArgsOf = (tag: string): Args =>
  Object.fromEntries(
    elementOf(tag)
      .attributes.filter(({type}) => type?.text === 'boolean')
      .map(({name}) => [name, false]),
  );

const escape = (value: string) => value.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

/** What goes into a slot: an element as it is, anything else in one. */
const slotted = (name: string, content: string): string => {
  const template = document.createElement('template');
  template.innerHTML = content.trim();
  const nodes = [...template.content.childNodes];
  const [first] = nodes;
  const alone = nodes.length === 1 && first instanceof HTMLElement;
  const holder = alone ? first : document.createElement(template.content.firstElementChild ? 'div' : 'p');
  if (!alone) holder.append(template.content);
  holder.slot = name;
  return holder.outerHTML;
};

/** An element's markup with these values of its controls. What is not set is not written. */
export const markupOf = (tag: string, args: Args): string => {
  const {attributes, slots = [], cssProperties} = elementOf(tag);
  const written = attributes.flatMap(({name}) => {
    const value = args[name];
    if (value === true) return [name];
    const text = Array.isArray(value) ? value.join(' ') : String(value || '');
    return text ? [`${name}="${escape(text)}"`] : [];
  });
  const style = cssProperties.flatMap(({name}) => {
    const value = args[name];
    if (value === undefined || value === '') return [];
    return [`${name}: ${typeof value === 'number' ? `${value}em` : value}`];
  });
  if (style.length) written.push(`style="${escape(style.join('; '))}"`);
  const inside = slots.flatMap(({name}) => {
    const content = args[slotArg(name)];
    return content ? [`\n  ${slotted(name, String(content))}`] : [];
  });
  return `<${[tag, ...written].join(' ')}>${inside.join('')}${inside.length ? '\n' : ''}</${tag}>`;
};
