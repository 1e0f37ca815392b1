import { filters } from '../../state/dashboard-state';
import type { AnswerRow, Question } from '../question';
import sql from './query.sql?raw';

const shape = {
  unit_id: 'text',
  organisation_id: 'text',
  /** `place`, `theme`, or the kind of a statement. */
  entity: 'text',
  /** Null for a place and a theme. */
  statement_id: 'text?',
  theme_id: 'text?',
  words: 'text',
  ord: 'integer',
} as const;

export const unitProgramme: Question<typeof shape> = {
  id: 'unit-programme',
  question: 'Vilka platser, teman och åtgärder hade varje enhet 2017?',
  sql,
  shape,
  order: ['organisation_id', 'entity', 'ord'],
  own: filters,
  perUnit: true,
};
export type ProgrammeRow = AnswerRow<typeof unitProgramme>;
