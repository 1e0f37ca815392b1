import type { Question } from '../question';
import { holdersShape } from '../recurrence';
import sql from './query.sql?raw';

export const whoHasMethods: Question<typeof holdersShape> = {
  id: 'who-has-methods',
  question: 'Vilka enheter har varje metod?',
  sql,
  shape: holdersShape,
  order: ['id'],
  own: ['methods'],
};
