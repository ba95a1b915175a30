/** A language of the definition, as a BCP 47 tag. */
export type Language = 'fi' | 'sv';

/** A text or a link in every language of the definition. */
export type Localized = Readonly<Record<Language, string>>;

/**
 * Whose wording or grouping it is: `heading`, the source's own heading; `editorial`, ours, because the source has none.
 * What is editorial is always shown as such.
 */
export type Basis = 'heading' | 'editorial';

/** One thing that one actor does. */
export interface Role {
  /** The actor's id, a hyphen and the role's name: `county-prevention`. */
  readonly id: string;
  /** The id without the actor: `prevention`. Unique within the actor. */
  readonly name: string;
  /** The id of the theme that the role belongs to. */
  readonly theme: string;
  /** Whether the source's heading puts the role under its theme, or we do. */
  readonly themeBasis: Basis;
  /** The source's heading, or null where the source has none. */
  readonly heading: Localized | null;
  /** The source's text, verbatim. */
  readonly text: Localized;
}

/** One of those who share the promotion of health and wellbeing. */
export interface Actor {
  readonly id: string;
  /** The source's title, verbatim. */
  readonly title: Localized;
  /** A short name for column heads and labels. Ours: the source has none. */
  readonly shortName: Localized;
  /** In the source's order. */
  readonly roles: readonly Role[];
}

/** What roles of several actors have in common: a row of the matrix. */
export interface Theme {
  readonly id: string;
  readonly label: Localized;
  /** Whether the label is a heading of the source, or ours. */
  readonly labelBasis: Basis;
  /** The ids of the actors that the theme belongs to by its nature; without it, every actor's. */
  readonly actors?: readonly string[];
}

/** Who does what to promote health and wellbeing. */
export interface Definition {
  /** The version of the content, not of the code. */
  readonly version: string;
  /** The authority whose text it is. */
  readonly source: {readonly name: Localized; readonly url: Localized};
  /** The act that the definition rests on: its name, number in the statute book, sections and text. */
  readonly law: {
    readonly name: Localized;
    readonly number: string;
    readonly sections: string;
    readonly url: Localized;
  };
  readonly title: Localized;
  /** In the source's order. From the second on they begin with a verb whose subject stands in the first: never show one alone. */
  readonly purposes: readonly Localized[];
  readonly legalBasis: Localized;
  readonly actors: readonly Actor[];
  /** In the order of the matrix. */
  readonly themes: readonly Theme[];
}
