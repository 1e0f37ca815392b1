import { dimensions } from '../../state/dashboard-state';
import type { AnswerRow, Question } from '../question';
import sql from './query.sql?raw';

const shape = {
  unit_id: 'text',
  /** Who names: the unit, or a predecessor of it. */
  organisation_id: 'text',
  named_unit_id: 'text',
  statements: 'integer',
  /** The last years of the documents that they stand in. */
  years: 'text',
  /** 1 where the named unit names this one in some statement. */
  returned: 'integer',
} as const;

export const unitTies: Question<typeof shape> = {
  id: 'unit-ties',
  question: 'Vilka enheter namnger varandra, och vilka namnges utan att namnge tillbaka?',
  sql,
  shape,
  own: dimensions,
  perUnit: 'only',
};
export type UnitTie = AnswerRow<typeof unitTies>;
