import type { Question } from '../question';
import sql from './query.sql?raw';

const shape = {
  organisation_id: 'text',
  name: 'text',
  kind: 'text',
  document_id: 'text?',
  title: 'text?',
  published: 'text?',
  earlier_plans: 'integer',
} as const;

export const knowledge: Question<typeof shape> = { id: 'knowledge', question: 'Vilka planer är inlästa?', sql, shape, own: [] };
