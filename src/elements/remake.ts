/** What takes a press or a text in a root, in order, also in elements of ours within it. */
const within = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].flatMap((each) =>
    each.shadowRoot
      ? within(each.shadowRoot)
      : each.matches('a, button, input, select, summary, .scroller')
        ? each
        : [],
  );

/**
 * Empties a root, and does again in what comes there what a reader had done: what was open or chosen without a script, how
 * far a table was scrolled sideways, and where the focus was. What takes a press stands there in the same order.
 */
export const remake = (root: ShadowRoot, empty: () => void): void => {
  const before = within(root).map((each) => [each, each.scrollLeft] as const);
  const focused = before.findIndex(([each]) => each.matches(':focus'));
  empty();
  queueMicrotask(() => {
    const now = within(root);
    before.forEach(([each, left], i) => {
      now[i]?.scrollTo(left, 0);
      if (each.matches('[open] > *, :checked:not([checked])')) now[i]?.click();
    });
    now[focused]?.focus({preventScroll: true});
  });
};
