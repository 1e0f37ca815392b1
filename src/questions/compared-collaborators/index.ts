import type { Question } from '../question';
import { creditShape } from '../recurrence';
import sql from './query.sql?raw';

export const comparedCollaborators: Question<typeof creditShape> = {
  id: 'compared-collaborators',
  question: 'Vilka parter nämner de enheter som jämförs?',
  sql,
  shape: creditShape,
  order: ['id', 'organisation_id', 'layer'],
  own: ['collaborators'],
  perUnit: true,
};
