import { dimensions } from '../../state/dashboard-state';
import type { AnswerRow, Question } from '../question';
import sql from './query.sql?raw';

const shape = {
  /** The organisation of the unit whose plan has no row there. */
  for_organisation_id: 'text',
  sub_area_id: 'text',
  /** `plan`: a row of a plan stands there. `stated`, `inferred`: a report gives an example of it. `near-miss`: the plan's own row under another heading, never an example. */
  source: 'text',
  statement_id: 'text',
  /** Whose example it is. */
  organisation: 'text',
  organisation_kind: 'text',
  words: 'text',
  responsible: 'text?',
  timeline: 'text?',
  follow_up: 'text?',
  document_kind: 'text',
  year: 'text',
} as const;

export const unitExamples: Question<typeof shape> = {
  id: 'unit-examples',
  question: 'Vad kan tjäna som exempel där en enhets plan saknar rader?',
  sql,
  shape,
  order: ['for_organisation_id', 'sub_area_id', 'source', 'statement_id'],
  own: dimensions,
  perUnit: true,
};
export type UnitExample = AnswerRow<typeof unitExamples>;
