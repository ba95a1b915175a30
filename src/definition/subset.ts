/** What an attribute of space-separated names asks for. */
export interface Subset<T> {
  /** What it names, in the order of `all`; everything where it names nothing. */
  readonly chosen: readonly T[];
  /** The names that are none of `all`'s, as written. */
  readonly unknown: readonly string[];
}

/**
 * Reads an attribute of space-separated names. Case does not matter, as in HTML's own enumerated attributes.
 * @param value As in `actors="county municipalities"`.
 * @param all What can be named.
 * @param nameOf The name of each.
 */
export const subset = <T>(value: string, all: readonly T[], nameOf: (item: T) => string): Subset<T> => {
  const names = value.split(/\s+/).filter(Boolean);
  const known = new Set(all.map(nameOf));
  return {
    chosen: names.length ? all.filter((item) => names.some((name) => name.toLowerCase() === nameOf(item))) : all,
    unknown: names.filter((name) => !known.has(name.toLowerCase())),
  };
};
