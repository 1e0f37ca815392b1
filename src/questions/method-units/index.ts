import type { Question } from '../question';
import { tableCreditShape } from '../recurrence';
import sql from './query.sql?raw';

export const methodUnits: Question<typeof tableCreditShape> = {
  id: 'method-units',
  question: 'Vilka enheter använder vilken metod?',
  sql,
  shape: tableCreditShape,
  order: ['id', 'organisation_id', 'layer'],
  own: ['methods'],
};
