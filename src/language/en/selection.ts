import type { Translation } from '../messages';
import type { selection as swedish } from '../sv/selection';

export const selection: Translation<typeof swedish> = {
  everything: 'everything that is loaded',
  dataset: 'the whole dataset; filters do not apply here',
  choice: '{head}: {names}',
  methods: 'methods',
  collaborators: 'collaborators',
  'compared.each-other': 'units compared: {names}',
  'compared.loaded': 'units compared: those whose plans are loaded',
  'compared.others': '{names} compared with all other units',
  'compared.earlier': '{names}, the plan compared with the earlier one',
  'differences-only': 'differences only',
  'one-unit': 'unit: {names}',
  chosen: '{parts}. Highlighted, with nothing left out: {names}',
};
