import type { Question } from '../question';
import { creditShape } from '../recurrence';
import sql from './query.sql?raw';

export const comparedMethods: Question<typeof creditShape> = {
  id: 'compared-methods',
  question: 'Vilka metoder har de enheter som jämförs?',
  sql,
  shape: creditShape,
  order: ['id', 'organisation_id', 'layer'],
  own: ['methods'],
  perUnit: true,
};
