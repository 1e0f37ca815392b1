import type { Question } from '../question';
import { creditShape } from '../recurrence';
import sql from './query.sql?raw';

export const methodUnits: Question<typeof creditShape> = {
  id: 'method-units',
  question: 'Vilka enheter använder vilken metod?',
  sql,
  shape: creditShape,
  order: ['id', 'organisation_id', 'layer'],
  own: ['methods'],
  perUnit: 'too',
};
