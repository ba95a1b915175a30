import {html, nothing, type TemplateResult} from 'lit';
import {matrixOf, type Row} from '../definition/matrix.js';
import {cutAtHits, hasAll, termsOf} from '../definition/search.js';
import type {Actor, Language, Localized, Theme, Word} from '../definition/types.js';
import {flag, HyteElement, reflected} from './hyte-element.js';
import {styles} from './hyte-role-matrix.styles.js';
import {accentOf, renderActor, renderBasis, renderCell, renderHeading, renderIcon} from './pieces.js';

/** What a reader sets with the controls. */
type Settings = Record<'query' | 'actor' | 'theme' | 'view', string>;

/** What leaves everything to be seen. */
const nothingSet = {query: '', actor: '', theme: ''};

/**
 * Shows who does what for each theme: themes in rows, actors in columns. Where it has little room, each theme becomes a
 * block with the actors below one another.
 *
 * @element hyte-role-matrix
 * @attr {actor ids} actors - The actors to show, by id, separated by spaces. Without it, all of them.
 * @attr {theme ids} themes - The themes to show, by id, separated by spaces. Without it, all of them.
 * @attr {auto | table | list} [view=auto] - A table, a list, or whichever there is room for.
 * @attr {boolean} controls - Adds a search, filters by actor and theme, and a button that changes the view.
 * @attr {heading level} [heading-level=2] - The level of the heading.
 * @attr {boolean} copy-links - Adds a button to each role that copies a link to it.
 * @attr {boolean} no-source - Leaves out the line on source, version and law, on a page that has it elsewhere.
 * @slot {role id} - The page's own content beside a role, such as `county-prevention`.
 * @slot footer - The page's own content at the foot.
 * @csspart heading - The heading.
 * @csspart controls - Search, filters and the button that changes the view.
 * @csspart count - How many hits a search has.
 * @csspart caption - The definition's title, below the heading.
 * @csspart column - A column's head.
 * @csspart mark - An actor's mark.
 * @csspart actor - An actor's short name.
 * @csspart row - A row.
 * @csspart theme - A row's head.
 * @csspart theme-heading - A theme's name, in a row's head.
 * @csspart cell - What one actor does for one theme.
 * @csspart empty - A cell of which the definition says nothing.
 * @csspart text - A role's text.
 * @csspart hit - What a search has found.
 * @csspart icon - The icon of a theme.
 * @csspart local - The page's own content, with the words that set it apart.
 * @csspart copy - The button that copies a link.
 * @csspart editorial - The label of what is grouped by us and not by the source.
 * @csspart note - What is to be known of empty cells and of editorial names.
 * @csspart source - Source, version and law.
 * @cssprop {<length>} --hyte-sticky-top - How far from the window's top the column heads stay, below a page's own sticky header.
 */
export class HyteRoleMatrix extends HyteElement {
  static override styles = styles;

  static override properties = {
    ...HyteElement.properties,
    actors: reflected(),
    themes: reflected(),
    view: reflected('auto'),
    controls: flag('controls'),
  };

  /** The ids of the actors to show, separated by spaces. Empty for all. Unknown ones are left out. */
  declare actors: string;
  /** The ids of the themes to show, separated by spaces. Empty for all. Unknown ones are left out. */
  declare themes: string;
  /** `table`, `list`, or `auto` for whichever there is room for. */
  declare view: 'auto' | 'table' | 'list';
  /** Whether there is a search, filters and a button that changes the view. */
  declare controls: boolean;

  /** What a reader has set. It is theirs: no attribute and no address changes with it. */
  readonly #set: Settings = {...nothingSet, view: ''};
  /** The rows that are shown, and what is searched for in them. */
  #rows: readonly Row[] = [];
  #terms: readonly string[] = [];
  /** Whether something else than the reader's own choice has cleared some of it. */
  #unfiltered = false;
  /** The language that the query was typed in. */
  #typedIn: Language | undefined;
  /** Whether the table is wider than its room, so that it scrolls. */
  #scrolls = false;
  /** Tells of that, once there is a table that may scroll. */
  #observer: ResizeObserver | undefined;

  /** Clears the filter that hides it, or all of them where it takes more than one. */
  protected override uncover(id: string): HTMLElement | null {
    const before = {...this.#set};
    const {query, actor, theme} = before;
    for (const hiding of [{actor: ''}, {theme: ''}, {query: ''}, nothingSet, before]) {
      if (super.uncover(id) || !(this.controls && (query || actor || theme))) break;
      this.#clear({...before, ...hiding}, hiding !== before);
      this.renderNow();
    }
    const target = super.uncover(id);
    const heads = target?.closest('thead');
    // In a list the heads of the columns are not to be seen: what is, is the list.
    return heads && getComputedStyle(heads).display === 'none' ? super.uncover('hyte-matrix') : target;
  }

  protected override renderContent(): unknown {
    const actors = this.named('actors', this.definition.actors);
    const themes = this.named('themes', this.definition.themes);
    const [view = 'auto'] = this.named('view', ['auto', 'table', 'list'], 'optional');
    this.#rows = [];
    if (!actors.length || !themes.length) return nothing;

    const set: Partial<Settings> = this.controls ? this.#set : {};
    const columns = this.#picked(actors, set.actor);
    const terms = (this.#terms = termsOf(set.query ?? ''));
    const rows = (this.#rows = matrixOf(columns, this.#picked(themes, set.theme)).filter((row) =>
      hasAll(this.#textsOf(row), terms),
    ));
    const cells = rows.flatMap((row) => row.cells);
    // More columns than a line has room for are a list, unless a table is asked for.
    const shown = set.view || (view === 'auto' && columns.length > 4 ? 'list' : view);
    // Heads alone are no table to read.
    const table = rows.length ? this.#renderTable(columns) : nothing;
    const name = this.word('matrix');
    return html`<header id="hyte-matrix">
        ${renderHeading(this, 'heading', name)}
        <p part="caption">${this.text(this.definition.title)}</p>
      </header>
      <div class=${shown}>
        ${this.controls ? this.#renderControls(actors, themes) : nothing}
        ${
          rows.length && shown === 'table'
            ? html`<div class="room">
                <div
                  class="scroller"
                  role=${(this.#scrolls ? 'region' : nothing) as 'region'}
                  tabindex=${(this.#scrolls ? 0 : nothing) as number}
                  aria-label=${this.#scrolls ? name : nothing}
                >
                  ${table}
                </div>
              </div>`
            : table
        }
      </div>
      ${
        rows.length
          ? html`<div class="note" part="note">
              ${cells.some(({roles}) => !roles.length) ? html`<p>${this.word('empty-note')}</p>` : nothing}
              <p>${this.word('editorial-note')}</p>
            </div>`
          : nothing
      }`;
  }

  protected override performUpdate(): void {
    super.performUpdate();
    if (this.controls && this.#set.query && !this.#rows.length && this.#typedIn !== this.language) {
      // Words of another language are found in nothing, and nobody would know why.
      this.#clear({query: ''});
      this.renderNow();
    }
    const scroller = this.renderRoot.querySelector('.scroller');
    if (!scroller) return;
    this.#observer ??= new ResizeObserver(([entry]) => {
      const {scrollWidth, clientWidth} = entry!.target;
      const scrolls = scrollWidth > clientWidth;
      if (scrolls !== this.#scrolls) this.requestUpdate();
      this.#scrolls = scrolls;
    });
    this.#observer.observe(scroller);
  }

  #renderControls(actors: readonly Actor[], themes: readonly Theme[]): TemplateResult {
    const isSearch = this.#terms.length;
    const filter = (name: 'actor' | 'theme', all: Word, choices: readonly (Actor | Theme)[]) =>
      html`<label>
        ${this.word(name)}
        <select name=${name}>
          <option value="">${this.word(all)}</option>
          ${choices.map(
            (choice) =>
              html`<option value=${choice.id} .selected=${choice.id === this.#set[name]}>
                ${this.text('label' in choice ? choice.label : choice.shortName)}
              </option>`,
          )}
        </select>
      </label>`;
    return html`<search part="controls" aria-label=${this.word('search')} @input=${this.#onInput}>
      <label class="wide">
        ${this.word('search')}
        <input type="search" name="query" autocomplete="off" .value=${this.#set.query} />
      </label>
      ${filter('actor', 'all-actors', actors)} ${filter('theme', 'all-themes', themes)}
      <button @click=${this.#onSwitch}>
        <span class="to-table">${this.word('as-table')}</span>
        <span class="to-list">${this.word('as-list')}</span>
      </button>
      ${
        isSearch || this.#unfiltered
          ? html`<p part="count">
              ${this.#unfiltered ? this.word('unfiltered') : nothing}
              ${
                isSearch
                  ? html`<span>${this.#count}</span>
                      <button class="plain" @click=${this.#onClear}>${this.word('clear-search')}</button>`
                  : nothing
              }
            </p>`
          : nothing
      }
    </search>`;
  }

  /** How many hits there are, or, where nothing is searched for, how many themes. */
  get #count(): string {
    const terms = this.#terms;
    const hits = this.#rows.flatMap((row) => this.#textsOf(row)).flatMap((text) => cutAtHits(text, terms).slice(1));
    const count = terms.length ? hits.length >> 1 : this.#rows.length;
    // Of what other languages tell apart, such as two, we have no words.
    const one = new Intl.PluralRules(this.language).select(count) === 'one';
    const unit: Word = terms.length ? (one ? 'one' : 'other') : one ? 'one-theme' : 'other-themes';
    return count ? `${count} ${this.word(unit)}` : this.word('no-hits');
  }

  // The roles are written out because a table whose parts are laid out as blocks is no table to assistive technology.
  #renderTable(actors: readonly Actor[]): TemplateResult {
    const marked = (localized: Localized) => {
      const text = this.text(localized);
      const pieces = cutAtHits(text, this.#terms);
      return pieces.length > 1
        ? pieces.map((piece, i) => (i % 2 ? html`<mark part="hit">${piece}</mark>` : piece))
        : text;
    };
    return html`<table role="table" aria-label=${this.text(this.definition.title)}>
      <thead role="rowgroup">
        <tr role="row">
          <th class="head" role="columnheader" scope="col">${this.word('theme')}</th>
          ${actors.map(
            (actor) =>
              html`<th
                id="hyte-${actor.id}"
                role="columnheader"
                scope="col"
                class="head ${accentOf(this, actor)}"
                part="column"
              >
                ${renderActor(this, actor)}
              </th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup" @focusin=${this.#onFocus}>
        ${this.#rows.map(
          ({theme, cells}) =>
            html`<tr role="row" part="row">
              <th role="rowheader" scope="row" part="theme">
                ${renderIcon(theme.id)}
                <div>
                  ${renderHeading(this, 'theme-heading', marked(theme.label), 1)}
                  ${renderBasis(this, theme.labelBasis === 'editorial')}
                </div>
              </th>
              ${cells.map(
                (cell) =>
                  html`<td role="cell" class=${accentOf(this, cell.actor)} part="cell">
                    ${renderCell(this, cell, theme, marked)}
                  </td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  // What has come to have the focus by a key, a link of the page's own as well, is in sight, and not under the heads. By a
  // pointer it stays below that.
  #onFocus({target}: Event): void {
    const focused = target as Element;
    if (!focused.matches(':focus-visible')) return;
    focused.scrollIntoView({block: 'nearest', inline: 'nearest'});
    const head = this.renderRoot.querySelector('th')!;
    scrollBy(0, Math.min(0, focused.getBoundingClientRect().top - head.getBoundingClientRect().bottom - 4));
  }

  /** What a search looks at. */
  #textsOf({theme, cells}: Row): readonly string[] {
    const texts = cells.flatMap(({roles}) => roles.map(({text}) => text));
    return [theme.label, ...texts].map((text) => this.text(text));
  }

  /** What a filter leaves. One whose choice is no longer offered leaves everything. */
  #picked<T extends {id: string}>(all: readonly T[], id?: string): readonly T[] {
    const one = all.filter((each) => each.id === id);
    return one.length ? one : all;
  }

  #onInput({target}: Event): void {
    const {name, value} = target as HTMLInputElement;
    // No search needs more, and a browser takes its time to lay out a field with 40,000 letters.
    this.#set[name as keyof Settings] = value.slice(0, 200);
    this.#typedIn = this.language;
    this.#unfiltered = false;
    this.requestUpdate();
    this.say(() => this.#count);
  }

  /** Clears the search, and where that and the filters together hide everything, the filters as well. */
  #onClear(): void {
    this.#clear(this.#rows.length ? {query: ''} : nothingSet);
    this.renderRoot.querySelector('input')?.focus();
  }

  #clear(settings: Partial<Settings>, told = true): void {
    Object.assign(this.#set, settings);
    this.#unfiltered = told;
    this.requestUpdate();
    if (told) this.say(() => this.word('unfiltered'));
  }

  // Only the layout knows which of the two `auto` is showing: the button offers the other one.
  #onSwitch(): void {
    const view = this.renderRoot.querySelector<HTMLElement>('.to-list')?.offsetWidth ? 'list' : 'table';
    this.#set.view = view;
    this.requestUpdate();
    this.say(() => this.word(`shown-${view}`));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hyte-role-matrix': HyteRoleMatrix;
  }
}
