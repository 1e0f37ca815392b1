import type { Translation } from '../messages';
import type { knowledge as swedish } from '../sv/knowledge';

export const knowledge: Translation<typeof swedish> = {
  loaded: '{loaded} of {all} plans {loaded, plural, one {is loaded} other {are loaded}}.',
  'loaded-named': '{loaded} of {all} plans {loaded, plural, one {is loaded} other {are loaded}}: {units}.',
  'gap-only-of-loaded': '“Gap” is only ever said of a loaded plan.',
  missing:
    '{missing, plural, one {The last plan exists but is not loaded} other {The other # plans exist but are not loaded}} here: an empty cell there says nothing about the unit.',
};
