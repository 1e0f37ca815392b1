import type { AnswerRow, Question } from '../question';
import { wordsShape } from '../statement-words';
import sql from './query.sql?raw';

const shape = {
  ...wordsShape,
  unit_id: 'text',
  organisation_id: 'text',
  layer: 'text',
  kind: 'text',
  generation: 'integer',
  /** A number in the order of the unit's documents, from the latest, and of what stands in them. */
  place: 'integer',
  sub_area_id: 'text?',
  /** `stated` where any tag says so; `inferred` on a plan's row makes a near miss. */
  basis: 'text?',
} as const;

/** A partner that 2017 only lists stands under no sub-area and is left out here: `compared-collaborators` has it. */
export const compareRows: Question<typeof shape> = {
  id: 'compare-rows',
  question: 'Vad säger en enhet under varje delområde, med sina egna ord?',
  sql,
  shape,
  order: ['generation', 'place', 'sub_area_id'],
  own: [],
  perUnit: true,
};
export type CompareRow = AnswerRow<typeof compareRows>;
