import { dimensions } from '../../state/dashboard-state';
import type { AnswerRow, Question } from '../question';
import sql from './query.sql?raw';

const shape = {
  unit_id: 'text',
  organisation_id: 'text',
  /** 0 is the unit itself, 1 and up its predecessors. */
  generation: 'integer',
  name: 'text',
  kind: 'text',
  valid_to: 'text?',
  /** The last division in which it is a unit of its own. */
  own_division: 'text?',
  /** 1 where the organisation was asked for a plan. */
  asked: 'integer',
  plan_id: 'text?',
  document_id: 'text?',
  document_kind: 'text?',
  title: 'text?',
  period_start: 'text?',
  period_end: 'text?',
  /** Credited to the organisation in that document. */
  statements: 'integer',
  /** Those of them that are rows of a plan. */
  activities: 'integer',
} as const;

export const unitSources: Question<typeof shape> = {
  id: 'unit-sources',
  question: 'I vilka dokument talar varje enhet?',
  sql,
  shape,
  own: dimensions,
};
export type UnitSource = AnswerRow<typeof unitSources>;
