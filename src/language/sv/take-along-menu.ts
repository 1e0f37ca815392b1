import { area } from '../messages';

/** The files that a picture or a table can leave as, and how it went. */
export const takeAlongMenu = area('take-along-menu', {
  png: 'Bild att klistra in (PNG)',
  svg: 'Bild att ändra i (SVG)',
  xlsx: 'Tabell för Excel (XLSX)',
  csv: 'Tabell (CSV)',
  link: 'Kopiera länk',
  making: 'Gör filen …',
  taken: 'Hämtad: {name}',
  'not-made': 'Det gick inte att göra filen: {reason}',
});
