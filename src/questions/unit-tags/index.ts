import { filters } from '../../state/dashboard-state';
import type { AnswerRow, Question } from '../question';
import sql from './query.sql?raw';

const shape = {
  unit_id: 'text',
  organisation_id: 'text',
  /** `method` or `collaborator`. */
  entity: 'text',
  id: 'text',
  /** Relations of a method, bases of a collaborator, with a space between. */
  how: 'text',
  statements: 'integer',
} as const;

export const unitTags: Question<typeof shape> = {
  id: 'unit-tags',
  question: 'Vilka metoder har varje enhet, och vilka parter nämner den?',
  sql,
  shape,
  order: ['organisation_id', 'entity', '-statements', 'id'],
  own: filters,
  perUnit: true,
};
export type UnitTag = AnswerRow<typeof unitTags>;
