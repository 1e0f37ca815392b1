import type { Translation } from '../messages';
import type { notices as swedish } from '../sv/notices';

export const notices: Translation<typeof swedish> = {
  'failed.start':
    'The calculation engine could not start. It needs WebAssembly, which your browser or organisation may have turned off, and a file that may have been stopped on its way.',
  'failed.data': 'One of the data files could not be fetched or read. Check your connection.',
  'failed.query': 'The calculation engine stopped responding.',
  'still-works': 'What you see was calculated in advance. A choice that needs the engine does not change the picture.',
  'fetching-engine': 'Fetching the calculation engine …',
  'loading-data': 'Loading the data …',
  'share-fetched': 'Share of the calculation engine fetched',
  'outside-division': 'Not part of the chosen division and therefore not shown: {units}.',
  'unit-with-statements': '{unit} ({n, plural, one {# statement} other {# statements}})',
  repeated: 'The link names {units} more than once. {n, plural, one {The unit is} other {They are}} shown once.',
  'unread-parts': 'Part of the link could not be read and has been given its usual value: {parts}.',
  'unknown-ids': 'The link names something that is not in the data: {ids}. It is shown as if that had not been chosen.',
  'other-data':
    'The link was made with another dataset ({made_with}) than the one you see now ({here}). The figures may differ from what the sender saw.',
  'language-not-fetched': 'The English text could not be fetched, so the page is shown in Swedish. Check your connection.',
};
