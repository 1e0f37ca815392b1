import type { Question } from '../question';
import { tableCreditShape } from '../recurrence';
import sql from './query.sql?raw';

export const collaboratorUnits: Question<typeof tableCreditShape> = {
  id: 'collaborator-units',
  question: 'Vem nämner vem?',
  sql,
  shape: tableCreditShape,
  order: ['id', 'organisation_id', 'layer'],
  own: ['collaborators'],
};
