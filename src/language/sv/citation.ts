import { area } from '../messages';

/** A quote with where it stands. */
export const citation = area('citation', {
  quote: '”{text}”',
  field: '{label}: ”{text}”',
  'several-units': 'flera eller namnlösa enheter',
});
