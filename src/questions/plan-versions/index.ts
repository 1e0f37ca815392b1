import type { AnswerRow, Question } from '../question';
import sql from './query.sql?raw';

const shape = {
  organisation_id: 'text',
  document_id: 'text',
  superseded_by: 'text?',
  document: 'text',
  published: 'text',
  period_start: 'text',
  period_end: 'text',
  statement_id: 'text',
  sub_area_id: 'text?',
} as const;

export const planVersions: Question<typeof shape> = {
  id: 'plan-versions',
  question: 'Vilka rader har varje version av en enhets plan?',
  sql,
  shape,
  own: [],
};
export type PlanVersionRow = AnswerRow<typeof planVersions>;
