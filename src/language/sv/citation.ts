import { area } from '../messages';

/** A quote with where it stands. */
export const citation = area('citation', {
  quote: '”{text}”',
  field: '{label}: ”{text}”',
  goal: 'Mål och nytta',
  text: 'Metoder och arbetssätt',
  responsible: 'Ansvarig',
  timeline: 'Tidsplan',
  follow_up: 'Uppföljning',
  'several-units': 'flera eller namnlösa enheter',
});
