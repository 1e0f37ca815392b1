import { area } from '../messages';

/** The frame round every view. */
export const frame = area('frame', {
  description: 'Stockholms lokala handlingsplaner sida vid sida: täckning, metoder och samverkan, med belägg för varje siffra.',
  'skip-to-content': 'Till innehållet',
  views: 'Vyer',
  language: 'Språk',
  'view.coverage': 'Täckning',
  'view.methods': 'Metoder',
  'view.collaboration': 'Samverkan',
  'view.compare': 'Jämför',
  'view.unit': 'Enhet',
  'view.reconciliation': 'Avstämning',
  'view.coding': 'Så har vi kodat',
  'view.open-data': 'Öppna data',
  'view.glossary': 'Ordlista',
  'fetching-view': 'Hämtar vyn …',
  'copy-link': 'Kopiera länk',
  'printed-title': 'Plankoll · {view}',
  'new-version': 'En ny version av Plankoll finns. Ladda om när du vill; det du har valt följer med.',
  'new-version.take': 'Ladda om',
  'new-version.later': 'Inte nu',
  'link-copied': 'Kopierad',
  'copying-refused': 'Webbläsaren tillät inte kopiering. Markera och kopiera:',
  'to-copy': 'Att kopiera',
  'view-failed': 'Vyn kunde inte visas. Det du har valt finns kvar i adressen.',
  'try-again': 'Försök igen',
});
