/** A reader has chosen a role: opened it, or picked it in the wheel. */
export class HyteSelectEvent extends Event {
  /** The actor's id. */
  declare readonly actor: string;
  /** The id of the role's theme. */
  declare readonly theme: string;
  /** The role's id. */
  declare readonly role: string;

  constructor(actor: string, theme: string, role: string) {
    super('hyte-select', {bubbles: true, composed: true});
    this.actor = actor;
    this.theme = theme;
    this.role = role;
  }
}

/** A reader has chosen a language. */
export class HyteLanguageChangeEvent extends Event {
  /** The language, as a BCP 47 tag such as `fi`. */
  declare readonly language: string;

  constructor(language: string) {
    super('hyte-language-change', {bubbles: true, composed: true});
    this.language = language;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hyte-select': HyteSelectEvent;
    'hyte-language-change': HyteLanguageChangeEvent;
  }
}
