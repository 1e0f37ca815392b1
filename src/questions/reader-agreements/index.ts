import type { Question } from '../question';
import sql from './query.sql?raw';

const shape = { tag_class: 'text', both: 'integer', first_only: 'integer', second_only: 'integer' } as const;

/** Pairs that both readers coded, or only one of them. */
export const agreements: Question<typeof shape> = { id: 'reader-agreements', question: 'Hur lika kodar två läsare?', sql, shape, own: [] };
