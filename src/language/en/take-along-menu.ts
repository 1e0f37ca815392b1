import type { Translation } from '../messages';
import type { takeAlongMenu as swedish } from '../sv/take-along-menu';

export const takeAlongMenu: Translation<typeof swedish> = {
  png: 'Picture to paste (PNG)',
  svg: 'Picture to edit (SVG)',
  xlsx: 'Table for Excel (XLSX)',
  csv: 'Table (CSV)',
  link: 'Copy link',
  making: 'Making the file …',
  taken: 'Downloaded: {name}',
  'not-made': 'The file could not be made: {reason}',
};
