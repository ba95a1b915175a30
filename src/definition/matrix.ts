import type {Actor, Role, Theme} from './types.js';

/** What one actor does for one theme. */
export interface Cell {
  readonly actor: Actor;
  /** In the source's order; none where the definition says nothing of it. */
  readonly roles: readonly Role[];
  /** Whether the theme belongs to this actor at all. An empty cell is worded by it. */
  readonly applies: boolean;
}

/** One theme across the actors. */
export interface Row {
  readonly theme: Theme;
  readonly cells: readonly Cell[];
}

/**
 * Themes as rows and actors as columns.
 * @param actors The columns, in order.
 * @param themes The rows, in order.
 */
export const matrixOf = (actors: readonly Actor[], themes: readonly Theme[]): readonly Row[] =>
  themes.map((theme) => ({
    theme,
    cells: actors.map((actor) => ({
      actor,
      roles: actor.roles.filter((role) => role.theme === theme.id),
      applies: theme.actors?.includes(actor.id) ?? true,
    })),
  }));
