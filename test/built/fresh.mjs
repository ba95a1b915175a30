/** Imported first by every test of the build in Node: on what is not what the sources make now, it ends at once. */
import {expectFresh, products} from '../../tools/build/fresh.mjs';

expectFresh(products.dist);
