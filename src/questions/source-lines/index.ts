import type { AnswerRow, Question } from '../question';
import sql from './query.sql?raw';

const shape = { statement_id: 'text', document_id: 'text', line: 'integer', source_text: 'text' } as const;

/** `line` counts from 1 in the document's untouched source. */
export const sourceLines: Question<typeof shape> = { id: 'source-lines', question: 'Hur lyder källan före återställningen?', sql, shape, own: [] };
export type SourceLineRow = AnswerRow<typeof sourceLines>;
