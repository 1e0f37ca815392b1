import { area } from '../messages';

/** What a cell may say of a unit's plan, and the signs that say it. */
export const states = area('states', {
  planned: 'planerad',
  elsewhere: 'under annan rubrik?',
  reported: 'rapporterad',
  gap: 'lucka',
  'not-loaded': 'planen är inte inläst',
  'not-applicable': 'ej aktuell',
  filtered: 'utanför urvalet',
  legend: 'Teckenförklaring',
  'legend.planned': 'planerad, antal rader',
  'legend.gap': 'inläst plan utan rad',
  'legend.elsewhere': 'under annan rubrik?',
  'legend.reported': 'rapporterad',
  'legend.reported-inferred': 'rapporterad, härlett',
  'legend.programme': 'program 2017',
  'legend.not-loaded': 'plan ej inläst',
  'legend.not-applicable': 'ej aktuell',
  'legend.filtered': 'utanför urvalet',
});
