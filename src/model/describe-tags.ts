import type { ColumnDescription, Descriptions } from './description';
import { bases, collaboratorBases, relations } from './kinds';

const statement_id: ColumnDescription = { sv: 'Den taggade utsagan.', en: 'The tagged statement.' };
const place: Record<'match_start' | 'match_end' | 'matched_text', ColumnDescription> = {
  match_start: {
    sv: 'Första tecknet i de ord som taggen vilar på, räknat från 0 i UTF-16-enheter i den levererade texten.',
    en: 'First character of the words that the tag rests on, from 0 in UTF-16 code units of the shipped text.',
  },
  match_end: { sv: 'Tecknet efter det sista, räknat på samma sätt.', en: 'The character after the last, counted in the same way.' },
  matched_text: { sv: 'Orden som taggen vilar på.', en: 'The words that the tag rests on.', verbatim: true },
};

/** What has been found in the statements. */
export const tags: Descriptions<'statement_sub_areas' | 'statement_methods' | 'statement_collaborators'> = {
  statement_sub_areas: {
    sv: 'Delområden i utsagorna: uttalade av dokumentet eller härledda med en namngiven regel.',
    en: 'Sub-areas of the statements: stated by the document or inferred by a named rule.',
    columns: {
      statement_id,
      sub_area_id: { sv: 'Delområdet.', en: 'The sub-area.' },
      basis: {
        sv: 'Uttalat av dokumentet (stated) eller härlett med regel (inferred).',
        en: 'Stated by the document or inferred by a rule.',
        values: bases,
      },
      rule: {
        sv: 'Regeln: en rad i sub_area_rules om delområdet är härlett, annars hur dokumentet säger det.',
        en: 'The rule: a row of sub_area_rules where the sub-area is inferred, otherwise how the document states it.',
      },
      matched_text: {
        sv: 'Orden som regeln går på, eller rubriken som planen ställer raden under; tomt där en mening själv nämner delområdet.',
        en: 'The words that the rule goes by, or the heading that the plan puts the row under; empty where a sentence itself names the sub-area.',
        verbatim: true,
      },
    },
    primaryKey: ['statement_id', 'sub_area_id', 'rule'],
    foreignKeys: { statement_id: 'statements', sub_area_id: 'sub_areas' },
  },
  statement_methods: {
    sv: 'Metoder i utsagorna, en rad för varje ställe som en tagg vilar på.',
    en: 'Methods in the statements, one row for each place that a tag rests on.',
    columns: {
      statement_id,
      method_id: { sv: 'Metoden.', en: 'The method.' },
      relation: {
        sv: 'Enheten gör, har eller planerar den (uses), ger den åt andra (offers) eller nämner den bara (mentions); det sista räknas aldrig.',
        en: 'The unit does, has or plans it (uses), supplies others with it (offers) or only mentions it (mentions); the last never counts.',
        values: relations,
      },
      ...place,
    },
    primaryKey: ['statement_id', 'method_id', 'match_start'],
    foreignKeys: { statement_id: 'statements', method_id: 'methods' },
  },
  statement_collaborators: {
    sv: 'Samverkansparter i utsagorna, en rad för varje ställe som en tagg vilar på.',
    en: 'Collaborators in the statements, one row for each place that a tag rests on.',
    columns: {
      statement_id,
      collaborator_id: { sv: 'Samverkansparten.', en: 'The collaborator.' },
      basis: {
        sv: 'Parten står i en lista över samverkansparter (listed) eller nämns i löpande text (named).',
        en: 'The collaborator stands in a list of partners (listed) or is named in running text (named).',
        values: collaboratorBases,
      },
      ...place,
    },
    primaryKey: ['statement_id', 'collaborator_id', 'match_start'],
    foreignKeys: { statement_id: 'statements', collaborator_id: 'collaborators' },
  },
};
