import type { AnswerRow, Question } from '../question';
import sql from './query.sql?raw';

const shape = {
  claim_id: 'text',
  theme: 'text',
  mood: 'text',
  statement_id: 'text?',
  document_id: 'text',
  document_kind: 'text',
  /** Whose document it is. */
  owner: 'text',
  published: 'text',
  /** The last that the document is about. */
  year: 'text',
  place: 'text?',
  line: 'integer',
  quote: 'text',
  meaning_sv: 'text',
  meaning_en: 'text',
  comparison: 'text',
  expected: 'integer?',
  unit_kind: 'text?',
  /** How many units the claim itself names; 0 where it speaks of all of a kind. */
  named_units: 'integer',
  period_start: 'text?',
  period_end: 'text?',
  subject: 'text?',
  /** Of methods or collaborators, with commas, of which any will do. */
  subject_ids: 'text?',
  within_id: 'text?',
  counted: 'text?',
  at_least: 'integer?',
  at_most: 'integer?',
  silence: 'text?',
  /** How many there are in the frame of what is counted; null where it has no end. */
  frame_size: 'integer?',
  /** Kinds of documents, with commas. */
  borne_by: 'text?',
  settled_by_sv: 'text?',
  settled_by_en: 'text?',
} as const;

export const cityClaims: Question<typeof shape> = { id: 'city-claims', question: 'Vilka uppgifter ger staden själv?', sql, shape, own: [] };
export type ClaimRow = AnswerRow<typeof cityClaims>;
