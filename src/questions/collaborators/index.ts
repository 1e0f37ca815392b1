import type { Question } from '../question';
import { recurrenceShape } from '../recurrence';
import sql from './query.sql?raw';

export const collaborators: Question<typeof recurrenceShape> = {
  id: 'collaborators',
  question: 'Vilka samverkansparter nämner flest enheter?',
  sql,
  shape: recurrenceShape,
  order: ['-units', '-statements', 'id'],
  own: ['collaborators'],
};
