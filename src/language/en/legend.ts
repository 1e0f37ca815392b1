import type { Translation } from '../messages';
import type { legend as swedish } from '../sv/legend';

export const legend: Translation<typeof swedish> = {
  legend: 'Legend',
  'gap-mark': 'gap',
  planned: 'planned, number of rows',
  gap: 'gap: loaded plan without a row',
  elsewhere: 'under another heading?',
  reported: 'reported',
  'reported-inferred': 'reported, inferred',
  programme: '2017 programme',
  'not-loaded': 'plan not loaded',
  'not-applicable': 'not applicable',
  filtered: 'outside the selection',
};
