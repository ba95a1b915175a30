/** Runs axe over every element in every scheme and at every width, but for the look that `npm test` takes. */
import '../fresh.mjs';
import {schemes, widths} from '../../../tools/browsers/stage.mjs';
import {hold} from '../accessibility/elements-to-axe.mjs';

hold(
  Object.keys(schemes)
    .flatMap((scheme) => widths.map((width) => [scheme, width]))
    .filter(([scheme, width]) => scheme !== 'light' || width !== widths[0]),
);
