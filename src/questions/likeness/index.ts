import type { AnswerRow, Question } from '../question';
import sql from './query.sql?raw';

const shape = {
  unit_id: 'text',
  other_id: 'text',
  /** The layers in which both speak, joined by commas; null where there is none. */
  layers: 'text?',
  /** Sub-areas and methods in those layers. */
  both_have: 'integer',
  either_has: 'integer',
  /** 1 where the unit's plan is loaded: then the open sub-areas are its gaps. */
  is_loaded: 'integer',
  open_areas: 'integer',
  open_covered: 'integer',
} as const;

export const likeness: Question<typeof shape> = {
  id: 'likeness',
  question: 'Vilka enheter liknar en enhet, och vilka kompletterar den?',
  sql,
  shape,
  own: ['organisations', 'areas', 'methods', 'collaborators'],
  perUnit: 'only',
};
export type LikenessRow = AnswerRow<typeof likeness>;
