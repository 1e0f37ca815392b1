import type { AnswerRow, Question } from '../question';
import sql from './query.sql?raw';

const shape = {
  entry_kind: 'text',
  id: 'text',
  group: 'text',
  definition_sv: 'text?',
  definition_en: 'text?',
  confidence: 'text?',
  tags: 'integer',
} as const;

/** `group` is the kind of a method or collaborator, and the sub-area of a rule. */
export const vocabularyEntries: Question<typeof shape> = { id: 'vocabulary', question: 'Vad letar kodningen efter?', sql, shape, own: [] };
export type VocabularyEntry = AnswerRow<typeof vocabularyEntries>;
