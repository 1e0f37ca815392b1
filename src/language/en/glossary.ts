import type { Translation } from '../messages';
import type { glossary as swedish } from '../sv/glossary';

export const glossary: Translation<typeof swedish> = {
  finding:
    '{terms, plural, one {# word} other {# words}}, {states, plural, one {# evidence state} other {# evidence states}} and {abbreviations, plural, one {# abbreviation} other {# abbreviations}}, explained.',
  'kind.concept': 'Words',
  'kind.state': 'What a cell may say',
  'kind.abbreviation': 'Abbreviations',
  'abbreviations-note':
    'Only abbreviations that the documents themselves explain or that are common knowledge. In the quotes they are underlined with dots: point at them, move to them with the keyboard, or tap them.',
  'by-document': 'Explained in {document}.',
  'by-common-knowledge': 'Common knowledge.',
};
