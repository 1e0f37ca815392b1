import type { Translation } from '../messages';
import type { provenance as swedish } from '../sv/provenance';

export const provenance: Translation<typeof swedish> = {
  about: 'About',
  table: 'Table',
  title: 'Title',
  finding: 'What it shows',
  selection: 'Selection',
  plans: 'Plans',
  sources: 'Sources',
  date: 'Date',
  link: 'Link',
  licence: 'Licence',
  underlay: 'Basis',
  taken: '{date}, dataset {fingerprint}',
  'file-filtered': 'filtered',
  'plans-loaded': '{loaded} of {asked} {loaded, plural, one {plans is loaded} other {plans are loaded}}{loaded, plural, =0 {} other {: {names}}}.',
  source: '{title} ({date})',
  'coding-licence': 'The coding: {title}, {url}. The text of the documents is public records of the city and is not covered.',
  'quotes-licence': 'The text of the documents is public records of the city.',
};
