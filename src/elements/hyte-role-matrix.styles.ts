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
  search {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
    align-items: end;
    padding: 0 var(--_space) 1.2em;
  }
  label {
    flex: 1 12em;
    font-weight: 700;
  }
  input,
  select {
    width: 100%;
    font-weight: 400;
  }
  /* What says nothing yet takes no room, and is there to say it. */
  [role='status']:empty {
    position: absolute;
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
  caption {
    padding: 0 var(--_space) 1.2em;
    color: var(--_quiet);
    text-align: start;
  }
  th,
  td {
    padding: 1.1em 0.9em;
    text-align: start;
    vertical-align: top;
  }
  tr > :first-child {
    padding-left: var(--_space);
  }
  tbody [part='icon'] {
    float: left;
    margin-right: 0.6em;
    color: var(--_quiet);
  }
  tbody th > div {
    overflow: hidden;
  }
  th {
    position: sticky;
    left: 0;
    z-index: 1;
    background: var(--_surface);
  }
  thead th {
    top: var(--_top);
    z-index: 2;
    padding-block: 0.7em;
    vertical-align: middle;
    background: var(--_tint);
    border-bottom: 2px solid var(--_accent);
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
    caption,
    tbody,
    tr,
    tbody th,
    td {
      display: block;
    }
    thead {
      position: absolute;
      width: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tbody tr > th {
      position: static;
      padding-bottom: 0;
    }
    tbody tr {
      padding-bottom: 1.1em;
    }
    tbody tr > td {
      margin: 1em var(--_space) 0;
      padding: 0 0 0 1em;
      border: 0;
      border-left: 3px solid var(--_accent);
    }
    td .actor {
      display: flex;
    }
    .to-table {
      display: inline;
    }
    .to-list {
      display: none;
    }
  }
  .scroller {
    container-type: inline-size;
    overflow-x: auto;
    /* For the mark of the focus, which the heads would cover within and the frame would cut off without. */
    margin: 0 3px;
    outline-offset: 0;
  }
  .scroller table {
    min-width: 46em;
  }
  .scroller caption {
    max-width: 100cqi;
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
    /* A row as a whole, but in a list, where a page would end after two themes with room for half of another. */
    th,
    td {
      break-inside: avoid;
    }
    tbody th {
      break-after: avoid;
    }
  }
`;
