import type {words} from './generated/fi/texts.js';

/** A language, as a BCP 47 tag such as `fi`. */
export type Language = string;

/** A text or a link in every language of the definition. */
export type Localized<L extends Language = Language> = Readonly<Record<L, string>>;

/** The key of one of the interface's words. */
export type Word = keyof typeof words;

/** The words of the interface in one language. They are ours, not the source's. */
export type Words = Readonly<Record<Word, string>>;

/**
 * Whose wording or grouping it is: `heading`, the source's own heading; `editorial`, ours, because the source has none.
 * What is editorial is always shown as such.
 */
export type Basis = 'heading' | 'editorial';

/** One thing that one actor does. */
export interface Role<L extends Language = Language> {
  /** The actor's id, a hyphen and the role's name: `county-prevention`. */
  readonly id: string;
  /** The id without the actor: `prevention`. Unique within the actor. */
  readonly name: string;
  /** The id of the theme that the role belongs to. */
  readonly theme: string;
  /** Whether the source's heading puts the role under its theme, or we do. */
  readonly themeBasis: Basis;
  /** The source's heading, or null where the source has none. */
  readonly heading: Localized<L> | null;
  /** The source's text, verbatim. */
  readonly text: Localized<L>;
}

/** One of those who share the promotion of health and wellbeing. */
export interface Actor<L extends Language = Language> {
  readonly id: string;
  /** The source's title, verbatim. */
  readonly title: Localized<L>;
  /** A short name for column heads and labels. Ours: the source has none. */
  readonly shortName: Localized<L>;
  /** In the source's order. */
  readonly roles: readonly Role<L>[];
}

/** What roles of several actors have in common: a row of the matrix. */
export interface Theme<L extends Language = Language> {
  readonly id: string;
  readonly label: Localized<L>;
  /** Whether the label is a heading of the source, or ours. */
  readonly labelBasis: Basis;
  /** The ids of the actors that the theme belongs to by its nature; without it, every actor's. */
  readonly actors?: readonly string[];
}

/** Who does what to promote health and wellbeing. */
export interface Definition<L extends Language = Language> {
  /** The version of the content, not of the code. */
  readonly version: string;
  /**
   * The day of that version, such as `2026-11-21`.
   * @pattern ^\d{4}-\d{2}-\d{2}$
   */
  readonly date?: string;
  /** The languages that it is in. The first is the one to fall back to. */
  readonly languages: readonly [L, ...L[]];
  /** The interface's words in its languages, where hyte-elements has none of its own for them. */
  readonly words?: Readonly<Record<Language, Words>>;
  /** The authority whose text it is. */
  readonly source: {readonly name: Localized<L>; readonly url: Localized<L>};
  /** The act that the definition rests on: its name, number in the statute book, sections and text. */
  readonly law: {
    readonly name: Localized<L>;
    readonly number: string;
    readonly sections: string;
    readonly url: Localized<L>;
  };
  readonly title: Localized<L>;
  /** In the source's order. From the second on they begin with a verb whose subject stands in the first: never show one alone. */
  readonly purposes: readonly Localized<L>[];
  readonly legalBasis: Localized<L>;
  readonly actors: readonly Actor<L>[];
  /** In the order of the matrix. */
  readonly themes: readonly Theme<L>[];
}
