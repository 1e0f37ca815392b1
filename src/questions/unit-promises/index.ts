import { filters } from '../../state/dashboard-state';
import type { AnswerRow, Question } from '../question';
import sql from './query.sql?raw';

const shape = {
  unit_id: 'text',
  organisation_id: 'text',
  /** `activity` for a row, `assignment`. */
  kind: 'text',
  n: 'integer',
  /** That leave any of the three open. */
  lacking: 'integer',
  lacking_responsible: 'integer',
  lacking_timeline: 'integer',
  lacking_follow_up: 'integer',
} as const;

export const unitPromises: Question<typeof shape> = {
  id: 'unit-promises',
  question: 'Hur många rader har varje plan, och hur många lämnar roll, tid eller uppföljning öppen?',
  sql,
  shape,
  order: ['organisation_id', 'kind'],
  own: filters,
  perUnit: true,
};
export type UnitPromises = AnswerRow<typeof unitPromises>;
