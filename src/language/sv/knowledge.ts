import { area } from '../messages';

/** The product's first sentence: the state of its knowledge. */
export const knowledge = area('knowledge', {
  loaded: '{loaded} av {all} planer {loaded, plural, one {är inläst} other {är inlästa}}.',
  'loaded-named': '{loaded} av {all} planer {loaded, plural, one {är inläst} other {är inlästa}}: {units}.',
  'gap-only-of-loaded': '”Lucka” sägs bara om en inläst plan.',
  missing:
    '{missing, plural, one {Den sista planen finns men är inte inläst} other {De andra # planerna finns men är inte inlästa}} här: en tom ruta där säger inget om enheten.',
});
