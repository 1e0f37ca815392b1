import type { Question } from '../question';
import { holdersShape } from '../recurrence';
import sql from './query.sql?raw';

export const whoHasCollaborators: Question<typeof holdersShape> = {
  id: 'who-has-collaborators',
  question: 'Vilka enheter nämner varje part?',
  sql,
  shape: holdersShape,
  order: ['id'],
  own: ['collaborators'],
};
