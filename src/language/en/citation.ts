import type { Translation } from '../messages';
import type { citation as swedish } from '../sv/citation';

export const citation: Translation<typeof swedish> = {
  quote: '“{text}”',
  field: '{label}: “{text}”',
  'several-units': 'several or unnamed units',
};
