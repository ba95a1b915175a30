import {css} from 'lit';

/**
 * The look's values: every public custom property and its fallbacks. Rules elsewhere use the private `--_` names.
 *
 * Text takes the page's colour, its lightness held to what reads on our surface: a page's colours and its `color-scheme`
 * do not always agree (`docs/decisions/0004-colours.md`). Text, accents and quiet text have a contrast of at least 7:1
 * on surface and tint, in light and dark.
 *
 * A custom property that holds what a browser does not know makes everything invalid that it is used in. So what is newer
 * than the oldest browsers (`docs/browsers.md`) stands where it is known: text of our own colour without
 * `oklch(from currentcolor …)`, light alone without `light-dark()`, no tint without `color-mix()`.
 */
export const tokens = css`
  .box {
    --_text: var(--hyte-text, light-dark(#222, #eee));
    --_quiet: var(--hyte-quiet, light-dark(#4a5058, #b9c0c8));
    --_line: var(--hyte-line, light-dark(#d9dde2, #3a4047));
    --_surface: var(--hyte-surface, light-dark(#fff, #171a1e));
    --_radius: var(--hyte-radius, 0.75em);
    /* Large text on a phone keeps a line of more than a word. */
    --_space: min(var(--hyte-space, 1.5em), 8vw);
    --_top: var(--hyte-sticky-top, 0px);
    --_accent: var(--hyte-accent, var(--_quiet));
    --_tint: var(--_surface);
  }
  .a0 {
    --_accent: var(--hyte-accent-1, var(--hyte-accent, light-dark(oklch(0.42 0.13 258), oklch(0.82 0.09 258))));
  }
  .a1 {
    --_accent: var(--hyte-accent-2, var(--hyte-accent, light-dark(oklch(0.42 0.09 165), oklch(0.83 0.09 165))));
  }
  .a2 {
    --_accent: var(--hyte-accent-3, var(--hyte-accent, light-dark(oklch(0.43 0.15 350), oklch(0.83 0.09 350))));
  }
  @supports (color: oklch(from currentcolor l c h)) {
    .box {
      --_text: var(
        --hyte-text,
        light-dark(oklch(from currentcolor min(l, 0.36) c h / 1), oklch(from currentcolor max(l, 0.9) c h / 1))
      );
    }
  }
  @supports not (color: light-dark(red, red)) {
    .box {
      --_text: var(--hyte-text, #222);
      --_quiet: var(--hyte-quiet, #4a5058);
      --_line: var(--hyte-line, #d9dde2);
      --_surface: var(--hyte-surface, #fff);
    }
    .a0 {
      --_accent: var(--hyte-accent-1, var(--hyte-accent, #174a92));
    }
    .a1 {
      --_accent: var(--hyte-accent-2, var(--hyte-accent, #005c41));
    }
    .a2 {
      --_accent: var(--hyte-accent-3, var(--hyte-accent, #871f5b));
    }
  }
  @supports (color: color-mix(in oklab, red, red)) {
    .box,
    .a0,
    .a1,
    .a2 {
      --_tint: color-mix(in oklab, var(--_accent) 8%, var(--_surface));
    }
  }
`;
