import type { AnswerRow, Question } from '../question';
import sql from './query.sql?raw';

const shape = {
  statement_id: 'text',
  organisation_id: 'text?',
  organisation: 'text?',
  unit_id: 'text?',
  generation: 'integer',
  layer: 'text',
  kind: 'text',
  document_id: 'text',
  document: 'text',
  published: 'text',
  /** Title of the newer plan, where the statement is of one that it has replaced. */
  superseded_by: 'text?',
  priority_area_id: 'text?',
  theme: 'text?',
  title: 'text?',
  goal: 'text?',
  text: 'text?',
  responsible: 'text?',
  timeline: 'text?',
  follow_up: 'text?',
  /** How many statements are opened in all, of which these are the first. */
  of_opened: 'integer',
} as const;

export const evidence: Question<typeof shape> = { id: 'evidence', question: 'Vilka meningar vilar detta på?', sql, shape, own: [] };
export type EvidenceRow = AnswerRow<typeof evidence>;
