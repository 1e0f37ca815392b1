import { area } from '../messages';

/** Two versions of one unit's plan. */
export const planVersions = area('plan-versions', {
  earlier: 'Tidigare plan',
  current: 'Gällande plan',
  version: '{start}–{end}, från {published}',
  finding:
    'Av {n, plural, one {den enda raden} other {de # raderna}} i den gällande planen för {unit} är {unchanged} {unchanged, plural, one {oförändrad} other {oförändrade}}, {changed} {changed, plural, one {ändrad} other {ändrade}} och {added} {added, plural, one {ny} other {nya}}; {removed, plural, =0 {ingen rad} one {# rad} other {# rader}} ur den tidigare finns inte kvar.',
  rows: 'Planens rader, då och nu',
  'counts-note': 'Bara den gällande planens rader räknas på de andra sidorna.',
  'change.unchanged': 'Oförändrad',
  'change.changed': 'Ändrad',
  'change.added': 'Ny',
  'change.removed': 'Borttagen',
  'words.added': 'tillagt:',
  'words.removed': 'borttaget:',
  'not-in-earlier': 'Finns inte i den tidigare planen.',
  'not-in-current': 'Finns inte i den gällande planen.',
  'no-differences': 'Inga rader skiljer sig åt.',
  'without-sub-area': 'under inget delområde',
  missing: 'saknas',
  row: 'Rad {n}',
  'field.title': 'Rubrik',
  'field.goal': 'Mål',
  'field.text': 'Metoder',
  'field.responsible': 'Ansvarig',
  'field.timeline': 'Tid',
  'field.follow_up': 'Uppföljning',
});
