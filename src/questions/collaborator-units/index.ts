import type { Question } from '../question';
import { creditShape } from '../recurrence';
import sql from './query.sql?raw';

export const collaboratorUnits: Question<typeof creditShape> = {
  id: 'collaborator-units',
  question: 'Vem nämner vem?',
  sql,
  shape: creditShape,
  order: ['id', 'organisation_id', 'layer'],
  own: ['collaborators'],
  perUnit: 'too',
};
