import type { AnswerRow, Question } from '../question';
import sql from './query.sql?raw';

const shape = {
  contradiction_id: 'text',
  kind: 'text',
  title_sv: 'text',
  title_en: 'text',
  handling_sv: 'text',
  handling_en: 'text',
  statement_id: 'text?',
  document_id: 'text',
  document_kind: 'text',
  /** Whose document it is. */
  owner: 'text',
  published: 'text',
  /** The last that the document is about. */
  year: 'text',
  place: 'text?',
  line: 'integer',
  quote: 'text',
} as const;

export const sourceContradictions: Question<typeof shape> = {
  id: 'source-contradictions',
  question: 'Var säger källorna emot sig själva eller varandra?',
  sql,
  shape,
  own: [],
};
export type ContradictionRow = AnswerRow<typeof sourceContradictions>;
