import { area } from '../messages';

/** The buttons that let a picture, a table or a quote leave the page. */
export const takeAlong = area('take-along', {
  'take-along': 'Ta med',
  copied: 'Kopierad',
  'not-fetched': 'Menyn gick inte att hämta. Försök igen när nätet är tillbaka.',
  'not-copied': 'Webbläsaren tillät inte kopiering. Markera och kopiera:',
  'copy-quote': 'Kopiera citatet med källa',
  'to-copy': 'Att kopiera',
  matrix: 'matrisen',
  chart: 'diagrammet',
  credits: 'tabellen',
  verdicts: 'tabellen över utslag',
  quality: 'tabellen om kodningen',
  evidence: 'beläggen',
});
