import { area } from '../messages';

/** Suggestions of whom to compare with. */
export const likeness = area('likeness', {
  suggestions: 'Förslag',
  similar: 'Mest lik {unit}:',
  'similar.measure': 'båda har belägg för {n} av de {of} delområden och metoder som någon av dem har, i de lager där båda finns ({layers})',
  'similar.none': 'För lite underlag för att säga.',
  complementary: 'Kompletterar {unit} mest:',
  'complementary.gaps': 'har belägg för {n} av {of, plural, one {# delområde} other {# delområden}} där planen för {unit} saknar rad',
  'complementary.silence':
    'har belägg för {n} av {of, plural, one {# delområde} other {# delområden}} där inget inläst dokument säger något om {unit}',
  'complementary.no-gap': 'Planen har ingen lucka som någon annan har belägg för.',
  'complementary.none': 'För lite underlag för att säga.',
  'share-the-place': '{n} enheter delar platsen',
  'layer.plan': 'plan',
  'layer.report': 'rapport',
  'layer.programme': 'program 2017',
});
