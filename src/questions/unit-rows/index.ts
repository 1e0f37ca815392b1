import { filters } from '../../state/dashboard-state';
import type { AnswerRow, Question } from '../question';
import sql from './query.sql?raw';

const shape = {
  unit_id: 'text',
  organisation_id: 'text',
  statement_id: 'text',
  kind: 'text',
  /** A number in the order of the document. */
  place: 'integer',
  priority_area_id: 'text?',
  sub_area_id: 'text?',
  title: 'text?',
  goal: 'text?',
  text: 'text?',
  responsible: 'text?',
  timeline: 'text?',
  follow_up: 'text?',
} as const;

export const unitRows: Question<typeof shape> = {
  id: 'unit-rows',
  question: 'Vad lovar varje plan, vem svarar för det, när och hur följs det upp?',
  sql,
  shape,
  order: ['place'],
  own: filters,
  perUnit: true,
};
export type UnitRow = AnswerRow<typeof unitRows>;
