import { dimensions } from '../../state/dashboard-state';
import type { AnswerRow, Question } from '../question';
import sql from './query.sql?raw';

const shape = {
  statement_id: 'text',
  unit_id: 'text',
  organisation_id: 'text',
  organisation: 'text',
  organisation_kind: 'text',
  sub_area_id: 'text',
  /** `plan`: a row of a plan stands there. `stated`, `inferred`: a report gives an example of it. `near-miss`: a row under another heading, never an example. */
  source: 'text',
  /** Of the rule that inferred it; `high` where the document says it. */
  confidence: 'text',
  words: 'text',
  responsible: 'text?',
  timeline: 'text?',
  follow_up: 'text?',
  document_kind: 'text',
  year: 'text',
} as const;

export const unitExamples: Question<typeof shape> = {
  id: 'unit-examples',
  question: 'Vad kan tjäna som exempel under varje delområde?',
  sql,
  shape,
  own: dimensions,
};
export type UnitExample = AnswerRow<typeof unitExamples>;
