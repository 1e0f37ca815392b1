import type { AnswerRow, Question } from '../question';
import sql from './query.sql?raw';

const shape = {
  term_id: 'text',
  kind: 'text',
  abbreviation: 'text?',
  term_sv: 'text',
  term_en: 'text',
  definition_sv: 'text',
  definition_en: 'text',
  explained_by: 'text',
  document: 'text?',
} as const;

/** `document` is the title of the one that explains the term itself. */
export const glossary: Question<typeof shape> = { id: 'glossary', question: 'Vad betyder orden och förkortningarna?', sql, shape, own: [] };
export type GlossaryRow = AnswerRow<typeof glossary>;
