import { filters } from '../../state/dashboard-state';
import type { AnswerRow, Question } from '../question';
import sql from './query.sql?raw';

const shape = {
  unit_id: 'text',
  organisation_id: 'text',
  statement_id: 'text',
  document_id: 'text',
  document_kind: 'text',
  /** Whose sentence it is where it is not the organisation's own; the report itself where it is nobody's. */
  speaker: 'text?',
  words: 'text?',
  ord: 'integer',
} as const;

export const unitReports: Question<typeof shape> = {
  id: 'unit-reports',
  question: 'Vad säger rapporterna om varje enhet?',
  sql,
  shape,
  order: ['organisation_id', 'speaker', '-document_id', 'ord'],
  own: filters,
  perUnit: true,
};
export type ReportRow = AnswerRow<typeof unitReports>;
