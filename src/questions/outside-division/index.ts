import type { Question } from '../question';
import sql from './query.sql?raw';

const shape = { organisation_id: 'text', name: 'text', statements: 'integer' } as const;

export const outsideDivision: Question<typeof shape> = {
  id: 'outside-division',
  question: 'Vilka enheter finns inte i den valda indelningen?',
  sql,
  shape,
  own: [],
};
