/** What a page runs that adds `hyte.min.js`: every element defined, and nothing exported. */
import './all.js';
