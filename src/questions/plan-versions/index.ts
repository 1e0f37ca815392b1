import type { AnswerRow, Question } from '../question';
import { wordsShape } from '../statement-words';
import sql from './query.sql?raw';

const shape = {
  ...wordsShape,
  organisation_id: 'text',
  superseded_by: 'text?',
  document: 'text',
  published: 'text',
  period_start: 'text',
  sub_area_id: 'text?',
} as const;

export const planVersions: Question<typeof shape> = {
  id: 'plan-versions',
  question: 'Vilka rader har varje version av en enhets plan, och hur lyder de?',
  sql,
  shape,
  own: [],
  perUnit: true,
};
export type PlanVersionRow = AnswerRow<typeof planVersions>;
