import { area } from '../messages';

/** The filters that act on every view. */
export const filters = area('filters', {
  filters: 'Filter',
  units: 'Enheter',
  kind: 'Slag',
  layer: 'Lager',
  areas: 'Områden',
  basis: 'Grund',
  division: 'Indelning',
  all: 'alla',
  chosen: '{n, plural, one {# vald} other {# valda}}',
  'show-all': 'Visa allt',
  'remove-filter': ': ta bort filtret',
});
