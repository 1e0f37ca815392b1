import type { Question } from '../question';
import sql from './query.sql?raw';

const shape = { entity: 'text', id: 'text', name: 'text', label: 'text', group_id: 'text?', ord: 'integer' } as const;

export const names: Question<typeof shape> = { id: 'names', question: 'Vad heter allt?', sql, shape, own: [] };
