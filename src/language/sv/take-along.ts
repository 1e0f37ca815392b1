import { area } from '../messages';

/** The buttons that let a picture, a table or a quote leave the page. */
export const takeAlong = area('take-along', {
  'take-along': 'Ta med',
  'not-fetched': 'Menyn gick inte att hämta. Försök igen när nätet är tillbaka.',
  'copy-quote': 'Kopiera citatet med källa',
  chart: 'diagrammet',
  evidence: 'beläggen',
});
