import { area } from '../messages';

/** The page that explains words and abbreviations. */
export const glossary = area('glossary', {
  finding:
    '{terms, plural, one {# ord} other {# ord}}, {states, plural, one {# bevisläge} other {# bevislägen}} och {abbreviations, plural, one {# förkortning} other {# förkortningar}}, förklarade.',
  'kind.concept': 'Ord',
  'kind.state': 'Vad en ruta kan säga',
  'kind.abbreviation': 'Förkortningar',
  'abbreviations-note':
    'Bara förkortningar som dokumenten själva förklarar eller som är allmänt kända. I citaten är de prickstreckade: håll pekaren över dem, gå till dem med tangentbordet eller tryck på dem.',
  'by-document': 'Förklaras i {document}.',
  'by-common-knowledge': 'Allmänt känd.',
});
