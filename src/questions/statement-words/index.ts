import type { AnswerRow, Question } from '../question';
import sql from './query.sql?raw';

const shape = {
  statement_id: 'text',
  document_id: 'text',
  document_kind: 'text',
  period_end: 'text',
  title: 'text?',
  goal: 'text?',
  text: 'text?',
  responsible: 'text?',
  timeline: 'text?',
  follow_up: 'text?',
} as const;

/** The same under every choice: what a reader chose decides which statements are shown, not what they say. */
export const statementWords: Question<typeof shape> = {
  id: 'statement-words',
  question: 'Vad står det i utsagorna?',
  sql,
  shape,
  own: [],
};
export type StatementWords = AnswerRow<typeof statementWords>;
