import type { Translation } from '../messages';
import type { citation as swedish } from '../sv/citation';

export const citation: Translation<typeof swedish> = {
  quote: '“{text}”',
  field: '{label}: “{text}”',
  goal: 'Goal and benefit',
  text: 'Methods and working forms',
  responsible: 'Responsible',
  timeline: 'Timeline',
  follow_up: 'Follow-up',
  'several-units': 'several or unnamed units',
};
