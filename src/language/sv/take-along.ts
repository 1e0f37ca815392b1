import { area } from '../messages';

/** The menu that lets a picture or a table leave the page. */
export const takeAlong = area('take-along', {
  'take-along': 'Ta med',
  png: 'Bild att klistra in (PNG)',
  svg: 'Bild att ändra i (SVG)',
  xlsx: 'Tabell för Excel (XLSX)',
  csv: 'Tabell (CSV)',
  making: 'Gör filen …',
  taken: 'Hämtad: {name}',
  'not-made': 'Det gick inte att göra filen: {reason}',
  'not-fetched': 'Menyn gick inte att hämta. Försök igen när nätet är tillbaka.',
  'copy-quote': 'Kopiera citatet med källa',
  chart: 'diagrammet',
  evidence: 'beläggen',
});
