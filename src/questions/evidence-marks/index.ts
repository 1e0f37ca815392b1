import type { AnswerRow, Question } from '../question';
import sql from './query.sql?raw';

const shape = { statement_id: 'text', entity: 'text', id: 'text', how: 'text', matched_text: 'text?' } as const;

/**
 * `entity` is `method` (how: the relation), `collaborator` (how: the basis), or for a sub-area its basis `stated` or `inferred`
 * (how: the rule; matched text: the words that it rests on, or the plan's own heading where it is stated).
 */
export const evidenceMarks: Question<typeof shape> = { id: 'evidence-marks', question: 'Vad är märkt i meningarna?', sql, shape, own: [] };
export type EvidenceMark = AnswerRow<typeof evidenceMarks>;
