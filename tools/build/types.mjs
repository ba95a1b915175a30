/**
 * Puts beside the package's types what they import: TypeScript writes none of its own for files that are declarations
 * already, as lit-localize's are.
 */
import {cpSync} from 'node:fs';

cpSync('src/definition/generated', 'dist/types/definition/generated', {
  recursive: true,
  filter: (path) => !path.endsWith('.js'),
});
