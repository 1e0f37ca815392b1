import type { Translation } from '../messages';
import type { takeAlong as swedish } from '../sv/take-along';

export const takeAlong: Translation<typeof swedish> = {
  'take-along': 'Take along',
  copied: 'Copied',
  'not-fetched': 'The menu could not be fetched. Try again when the network is back.',
  'not-copied': 'The browser did not allow copying. Select and copy:',
  'copy-quote': 'Copy the quote with its source',
  'to-copy': 'To copy',
  matrix: 'the matrix',
  chart: 'the chart',
  credits: 'the table',
  verdicts: 'the table of verdicts',
  quality: 'the table on the coding',
  evidence: 'the evidence',
};
