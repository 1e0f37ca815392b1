import { area } from '../messages';

/** Where a picture or table comes from: in every file that leaves the page, and in print. */
export const provenance = area('provenance', {
  about: 'Om',
  table: 'Tabell',
  title: 'Titel',
  finding: 'Det den visar',
  selection: 'Urval',
  plans: 'Planer',
  sources: 'Källor',
  date: 'Datum',
  link: 'Länk',
  licence: 'Licens',
  underlay: 'Underlag',
  taken: '{date}, underlag {fingerprint}',
  'file-filtered': 'filtrerad',
  'plans-loaded': '{loaded} av {asked} {loaded, plural, one {planer är inläst} other {planer är inlästa}}{loaded, plural, =0 {} other {: {names}}}.',
  source: '{title} ({date})',
  'coding-licence': 'Kodningen: {title}, {url}. Dokumentens text är stadens allmänna handlingar och omfattas inte.',
  'quotes-licence': 'Dokumentens text är stadens allmänna handlingar.',
});
