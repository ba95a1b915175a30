import {HyteActorCard} from '../elements/hyte-actor-card.js';
import {HyteDefinition} from '../elements/hyte-definition.js';
import {HyteIntro} from '../elements/hyte-intro.js';
import {HyteRoleMatrix} from '../elements/hyte-role-matrix.js';
import {bundle} from './bundle.js';
import {define} from './define.js';

define(bundle, {
  // Before what its template needs, so that it finds that as it came with the page.
  'hyte-definition': HyteDefinition,
  'hyte-actor-card': HyteActorCard,
  'hyte-intro': HyteIntro,
  'hyte-role-matrix': HyteRoleMatrix,
});

export {HyteDefinition};
