import type { AnswerRow, Question } from '../question';
import sql from './query.sql?raw';

const shape = {
  entity: 'text',
  id: 'text',
  name_sv: 'text',
  name_en: 'text?',
  label_sv: 'text?',
  label_en: 'text?',
  group_id: 'text?',
  ord: 'integer',
} as const;

/** A name is proper and the same in both languages where it has no English; a label is as the name where it has none. */
export const names: Question<typeof shape> = { id: 'names', question: 'Vad heter allt?', sql, shape, own: [] };
export type NamedRow = AnswerRow<typeof names>;
