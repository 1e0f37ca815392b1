import type { Translation } from '../messages';
import type { likeness as swedish } from '../sv/likeness';

export const likeness: Translation<typeof swedish> = {
  suggestions: 'Suggestions',
  similar: 'Most like {unit}:',
  'similar.measure':
    'both have evidence for {n} of the {of} sub-areas and methods that either of them has, in the layers where both appear ({layers})',
  'similar.none': 'Too little evidence to say.',
  complementary: 'Complements {unit} most:',
  'complementary.gaps': 'has evidence for {n} of {of, plural, one {# sub-area} other {# sub-areas}} where {unit}’s plan has no row',
  'complementary.silence':
    'has evidence for {n} of {of, plural, one {# sub-area} other {# sub-areas}} where no loaded document says anything about {unit}',
  'complementary.no-gap': 'The plan has no gap that any other unit has evidence for.',
  'complementary.none': 'Too little evidence to say.',
  'share-the-place': '{n} units tie',
  'layer.plan': 'plan',
  'layer.report': 'report',
  'layer.programme': '2017 programme',
};
