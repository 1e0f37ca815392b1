import type { AnswerRow, Question } from '../question';
import sql from './query.sql?raw';

const shape = { entry_kind: 'text', entry_id: 'text', role: 'text', term: 'text' } as const;

export const vocabularyTerms: Question<typeof shape> = { id: 'vocabulary-terms', question: 'Vilka ord träffar en post?', sql, shape, own: [] };
export type VocabularyTerm = AnswerRow<typeof vocabularyTerms>;
