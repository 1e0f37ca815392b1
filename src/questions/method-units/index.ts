import type { Question } from '../question';
import { creditShape } from '../recurrence';
import sql from './query.sql?raw';

export const methodUnits: Question<typeof creditShape> = {
  id: 'method-units',
  question: 'Vilka enheter använder vilken metod?',
  sql,
  shape: creditShape,
  own: ['methods'],
  perUnit: 'too',
};
