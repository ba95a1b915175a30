import {css} from 'lit';
import {shared} from '../styles/shared.js';

export const styles = css`
  ${shared}
  :host {
    width: 100%;
  }
  /* The room there is is asked of these: 'auto' is a list below 46em, and 'list' is never wider. */
  .auto,
  .list {
    container: room / inline-size;
  }
  .list {
    max-width: 45.9em;
  }
  /* Nor is the frame around it. Firefox before 121 does not know how. */
  .box:has(.list) {
    max-width: 45.9em;
  }
  /* Not the element that may be one of those two: Firefox would not see that it no longer is. */
  .room {
    container-type: inline-size;
  }
  [part='caption'] {
    color: var(--_quiet);
  }
  search {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em 1em;
    align-items: end;
    padding: 1em var(--_space);
    background: var(--_tint);
    border-block: 1px solid var(--_line);
  }
  search > * {
    font-size: 0.9em;
  }
  label {
    flex: 1 11em;
    font-weight: 700;
  }
  .wide {
    flex: 2 12em;
  }
  input,
  select {
    width: 100%;
    font-weight: 400;
  }
  input,
  select,
  search > button {
    min-height: 2.8em;
    padding-block: 0;
  }
  [part='count'] {
    flex: 0 0 100%;
    display: flex;
    gap: 1em;
    align-items: baseline;
  }
  .to-table,
  td .actor {
    display: none;
  }
  table {
    width: 100%;
    /* On a page without a doctype tables inherit neither. */
    font: inherit;
    color: inherit;
    border-spacing: 0;
    table-layout: fixed;
  }
  th,
  td {
    padding: 1.1em 0.9em;
    text-align: start;
    vertical-align: top;
  }
  tr > :first-child {
    left: 0;
    padding-left: var(--_space);
  }
  tbody th [part='icon'] {
    float: left;
    margin-right: 0.6em;
  }
  tbody th > div {
    display: flow-root;
  }
  th {
    position: sticky;
    z-index: 1;
    background: var(--_surface);
  }
  thead th {
    top: var(--_top);
    z-index: 2;
    padding-block: 0.7em;
    vertical-align: middle;
  }
  /* Above the other heads, which go by below it. */
  .head:first-child {
    z-index: 3;
  }
  /* Below the heads of the columns. */
  td * {
    scroll-margin-top: calc(var(--_top) + 5em);
  }
  tbody tr + tr > * {
    border-top: 1px solid var(--_line);
  }
  mark {
    color: inherit;
    background: color-mix(in oklab, gold 40%, var(--_surface));
    border-bottom: 2px solid;
  }
  @container room (width < 46em) {
    table,
    tbody,
    tr {
      display: block;
    }
    /* Each cell says whose it is. */
    thead {
      display: none;
    }
    tbody tr > th {
      display: flow-root;
      position: static;
      padding-bottom: 0;
    }
    tbody tr {
      padding-bottom: 0.4em;
    }
    tbody tr > td {
      margin: 0 var(--_space);
      padding: 0.9em 0;
    }
    tbody tr > :is(th, th + td) {
      border-top: 0;
    }
    tbody tr + tr,
    td + td {
      border-top: 1px solid var(--_line);
    }
    /* Who at the left, what at the right, where both have room. */
    td {
      display: flex;
      flex-wrap: wrap;
      align-items: start;
      gap: 0 1em;
    }
    td .actor {
      display: flex;
      flex: 0 12em;
      margin-top: -0.25em;
    }
    .what {
      flex: 1 20em;
    }
    .to-table {
      display: inline;
    }
    .to-list {
      display: none;
    }
  }
  /* Only where it does scroll: the heads of the columns stay in sight elsewhere. */
  @container (width < 46em) {
    .scroller {
      container-type: inline-size;
      overflow-x: auto;
      /* Clear of the heads of the rows, where they stay. */
      scroll-padding-left: clamp(0px, (100% - 23em) * 99, 12em);
      /* For the mark of the focus, which the heads would cover within and the frame would cut off without. */
      margin: 0 3px;
      outline-offset: 0;
    }
    .scroller table {
      min-width: 46em;
    }
  }
  /* A head that stays would leave less than a column to read. */
  @container (width < 23em) {
    .scroller th {
      position: static;
    }
  }
  @media print {
    th {
      position: static;
    }
    /* On paper nothing scrolls: all of it, in smaller print. */
    .scroller,
    .scroller table {
      container-type: normal;
      overflow: visible;
      min-width: 0;
      font-size: 0.9em;
    }
    /* In a list, what each actor does stays whole. A row of the table may go on overleaf, below its heads: it may be high. */
    @container room (width < 46em) {
      th,
      td {
        break-inside: avoid;
      }
      tbody th {
        break-after: avoid;
      }
      tbody tr > td {
        padding-block: 0.4em;
      }
    }
  }
`;
