import type { AnswerRow, Question } from '../question';
import sql from './query.sql?raw';

const shape = { rule: 'text', explanation_sv: 'text', explanation_en: 'text' } as const;

export const subAreaRules: Question<typeof shape> = { id: 'sub-area-rules', question: 'När gäller en regel?', sql, shape, own: [] };
export type SubAreaRuleRow = AnswerRow<typeof subAreaRules>;
