import type { AnswerRow, Question } from '../question';
import sql from './query.sql?raw';

const shape = {
  tag_class: 'text',
  part: 'text',
  sub_area_id: 'text?',
  rule: 'text?',
  correct: 'integer',
  wrong: 'integer',
  missed: 'integer',
} as const;

/** Counts of pairs; `sub_area_id` only for sub-areas, `rule` only for what a rule tagged. */
export const taggingQuality: Question<typeof shape> = { id: 'tagging-quality', question: 'Hur bra är kodningen?', sql, shape, own: [] };
export type QualityRow = AnswerRow<typeof taggingQuality>;
