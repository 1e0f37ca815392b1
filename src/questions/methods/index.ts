import type { Question } from '../question';
import { recurrenceShape } from '../recurrence';
import sql from './query.sql?raw';

export const methods: Question<typeof recurrenceShape> = {
  id: 'methods',
  question: 'Vilka metoder återkommer hos flest enheter?',
  sql,
  shape: recurrenceShape,
  order: ['-units', '-statements', 'id'],
  own: ['methods'],
};
