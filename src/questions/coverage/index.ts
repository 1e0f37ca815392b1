import type { AnswerRow, Question } from '../question';
import sql from './query.sql?raw';

const shape = {
  unit_id: 'text',
  organisation_id: 'text',
  generation: 'integer',
  name: 'text',
  kind: 'text',
  valid_to: 'text?',
  plan_id: 'text?',
  sub_area_id: 'text',
  ord: 'integer',
  plan_state: 'text',
  /** Rows that the plan has there, whatever is filtered. */
  placed: 'integer',
  planned: 'integer',
  near_misses: 'integer',
  reported_stated: 'integer',
  reported_inferred: 'integer',
  prioritised: 'integer',
} as const;

export const coverage: Question<typeof shape> = {
  id: 'coverage',
  question: 'Vilka enheter täcker vilka delområden?',
  sql,
  shape,
  order: ['organisation_id', 'ord'],
  own: ['organisations', 'areas'],
};
export type CoverageRow = AnswerRow<typeof coverage>;
