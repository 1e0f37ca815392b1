import type { AnswerRow, Question } from '../question';
import sql from './query.sql?raw';

const shape = {
  tag_class: 'text',
  outcome: 'text',
  document: 'text',
  document_kind: 'text',
  organisation_id: 'text',
  organisation: 'text',
  statement_id: 'text?',
  text: 'text?',
  entry_id: 'text',
} as const;

/** `statement_id` only for sub-areas; `text` is the statement, or the words that a reader found; `entry_id` is a method, a collaborator or a sub-area, or what gold calls one that the vocabulary lacks. */
export const disagreements: Question<typeof shape> = { id: 'disagreements', question: 'Var har kodningen fel?', sql, shape, own: [] };
export type Disagreement = AnswerRow<typeof disagreements>;
