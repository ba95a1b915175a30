/** What both stand-ins for `lit` have in common: templates and styles before anything is made of them. */
import type {nothing as litNothing, TemplateResult} from 'lit';

/** Shows nothing, and takes an attribute away. */
export const nothing = Symbol('nothing') as unknown as typeof litNothing;

export const html = (strings: TemplateStringsArray, ...values: unknown[]): TemplateResult =>
  ({strings, values}) as unknown as TemplateResult;

/** CSS as a string; what stands in it is CSS of the same kind. */
export const css = (strings: TemplateStringsArray, ...values: string[]): string =>
  String.raw({raw: strings}, ...values);

/** Where a value stands in a template. No text of ours has this character. */
export const BOUND = '\uE000';
