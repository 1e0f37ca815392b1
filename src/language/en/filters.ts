import type { Translation } from '../messages';
import type { filters as swedish } from '../sv/filters';

export const filters: Translation<typeof swedish> = {
  filters: 'Filters',
  units: 'Units',
  kind: 'Kind',
  layer: 'Layers',
  areas: 'Areas',
  basis: 'Basis',
  division: 'Division',
  all: 'all',
  chosen: '{n, plural, one {# chosen} other {# chosen}}',
  'show-all': 'Show everything',
  'remove-filter': ': remove the filter',
};
