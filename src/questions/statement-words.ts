import type { RowOf } from '../model/tables';

/** A statement in its own words, and where it stands: columns of several questions. */
export const wordsShape = {
  statement_id: 'text',
  document_id: 'text',
  document_kind: 'text',
  period_end: 'text',
  title: 'text?',
  goal: 'text?',
  text: 'text?',
  responsible: 'text?',
  timeline: 'text?',
  follow_up: 'text?',
} as const;

export type StatementWords = RowOf<typeof wordsShape>;
