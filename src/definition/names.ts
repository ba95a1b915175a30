import type {Actor, Role} from './types.js';

/** A value as it is written in an attribute. Some values cannot be: they are told by what they are. */
export const written = (value: unknown): string => {
  try {
    return String(value ?? '');
  } catch {
    return typeof value;
  }
};

/** What an attribute calls a thing: a role by its name, an actor or a theme by its id, anything else by itself. */
const nameOf = (item: unknown): string => String((item as Role).name ?? (item as Actor).id ?? item);

/** What an attribute names. */
export interface Named<T> {
  /** What of all it names, in the order of all. */
  readonly items: readonly T[];
  /** The names in it that there is nothing of. */
  readonly unknown: readonly string[];
  /** The names that it can have. */
  readonly known: readonly string[];
}

/**
 * Reads what an attribute names, separated by spaces; everything where it names nothing. Case does not matter, as in
 * HTML's own enumerated attributes.
 * @param value What an attribute, or a script, says.
 * @param all What can be named.
 * @param single Whether it names one thing and no more, and whether it has to.
 */
export const readNames = <T>(value: unknown, all: readonly T[], single?: 'optional' | 'required'): Named<T> => {
  const given = written(value).trim();
  const names = single ? [given] : given.split(/\s+/);
  if (!given && single !== 'required') names.pop();
  const known = all.map(nameOf);
  return {
    items: names.length ? all.filter((_, i) => names.some((name) => name.toLowerCase() === known[i])) : all,
    unknown: names.filter((name) => !known.includes(name.toLowerCase())),
    known,
  };
};
