import type { Translation } from '../messages';
import type { states as swedish } from '../sv/states';

export const states: Translation<typeof swedish> = {
  planned: 'planned',
  elsewhere: 'under another heading?',
  reported: 'reported',
  gap: 'gap',
  'not-loaded': 'the plan is not loaded',
  'not-applicable': 'not applicable',
  filtered: 'outside your selection',
  legend: 'Key',
  'legend.planned': 'planned, number of rows',
  'legend.gap': 'loaded plan without a row',
  'legend.elsewhere': 'under another heading?',
  'legend.reported': 'reported',
  'legend.reported-inferred': 'reported, inferred',
  'legend.programme': '2017 programme',
  'legend.not-loaded': 'plan not loaded',
  'legend.not-applicable': 'not applicable',
  'legend.filtered': 'outside your selection',
};
