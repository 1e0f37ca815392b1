import { area } from '../messages';

/** A reader's choices in words, for what leaves the page. */
export const selection = area('selection', {
  everything: 'allt som är inläst',
  dataset: 'hela underlaget; filtren gäller inte här',
  choice: '{head}: {names}',
  methods: 'metoder',
  collaborators: 'samverkansparter',
  'compared.each-other': 'jämförda enheter: {names}',
  'compared.loaded': 'jämförda enheter: de vars planer är inlästa',
  'compared.others': '{names} jämförd med alla andra enheter',
  'compared.earlier': '{names}, planen jämförd med den tidigare',
  'differences-only': 'bara skillnader',
  'one-unit': 'enhet: {names}',
  chosen: '{parts}. Framhävt, men inte bortvalt: {names}',
});
