import type { Translation } from '../messages';
import type { takeAlong as swedish } from '../sv/take-along';

export const takeAlong: Translation<typeof swedish> = {
  'take-along': 'Take along',
  'not-fetched': 'The menu could not be fetched. Try again when the network is back.',
  'copy-quote': 'Copy the quote with its source',
  chart: 'the chart',
  evidence: 'the evidence',
};
