import type { AnswerRow, Question } from '../question';
import sql from './query.sql?raw';

const shape = {
  document_id: 'text',
  title: 'text',
  kind: 'text',
  organisation: 'text',
  published: 'text',
  statements: 'integer',
} as const;

export const sourceDocuments: Question<typeof shape> = {
  id: 'source-documents',
  question: 'Vilka dokument är inlästa?',
  sql,
  shape,
  own: [],
};
export type SourceDocumentRow = AnswerRow<typeof sourceDocuments>;
