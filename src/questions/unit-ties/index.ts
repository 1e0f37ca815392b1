import { dimensions } from '../../state/dashboard-state';
import type { AnswerRow, Question } from '../question';
import sql from './query.sql?raw';

const shape = {
  unit_id: 'text',
  /** Who names: the unit, or a predecessor of it. */
  organisation_id: 'text',
  named_unit_id: 'text',
  /** The last year of the documents that they stand in. */
  year: 'text',
  statements: 'integer',
} as const;

export const unitTies: Question<typeof shape> = {
  id: 'unit-ties',
  question: 'Vilka enheter namnger varandra, och vilka namnges utan att namnge tillbaka?',
  sql,
  shape,
  order: ['unit_id', 'organisation_id', 'named_unit_id', 'year'],
  own: dimensions,
  perUnit: true,
};
export type TieRow = AnswerRow<typeof unitTies>;
