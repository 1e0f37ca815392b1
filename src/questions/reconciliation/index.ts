import type { AnswerRow, Question } from '../question';
import sql from './query.sql?raw';

const shape = {
  claim_id: 'text',
  organisation_id: 'text',
  name: 'text',
  unit_kind: 'text',
  /** `loaded`, `of-another-time` or `not-loaded`; null where no plan can bear the claim. */
  plan_state: 'text?',
  /** 1 where the 2017 programme can bear the claim and is loaded. */
  in_programme: 'integer',
  /** How many the unit has in all. */
  n: 'integer',
  document_kind: 'text?',
  /** Id of the method or collaborator. */
  term: 'text?',
  /** How many of them in this kind of document, with this tag. */
  n_there: 'integer',
  /** The first statement there. */
  statement_id: 'text?',
} as const;

export const reconciliation: Question<typeof shape> = {
  id: 'reconciliation',
  question: 'Vad visar de inlästa dokumenten om stadens egna uppgifter?',
  sql,
  shape,
  own: [],
};
export type ReconciliationRow = AnswerRow<typeof reconciliation>;
