import { area } from '../messages';

/** The frame round every view. */
export const frame = area('frame', {
  'skip-to-content': 'Till innehållet',
  views: 'Vyer',
  language: 'Språk',
  'view.coverage': 'Täckning',
  'view.methods': 'Metoder',
  'view.collaboration': 'Samverkan',
  'view.compare': 'Jämför',
  'view.reconciliation': 'Avstämning',
  'view.coding': 'Så har vi kodat',
  'view.open-data': 'Öppna data',
  'fetching-view': 'Hämtar vyn …',
  'copy-link': 'Kopiera länk',
});
