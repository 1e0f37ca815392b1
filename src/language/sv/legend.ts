import { area } from '../messages';

/** What each shape of evidence means. */
export const legend = area('legend', {
  legend: 'Teckenförklaring',
  'gap-mark': 'lucka',
  planned: 'planerad, antal rader',
  gap: 'lucka: inläst plan utan rad',
  elsewhere: 'under annan rubrik?',
  reported: 'rapporterad',
  'reported-inferred': 'rapporterad, härlett',
  programme: 'program 2017',
  'not-loaded': 'plan ej inläst',
  'not-applicable': 'ej aktuell',
  filtered: 'utanför urvalet',
});
