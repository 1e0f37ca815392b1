import type { AnswerRow, Question } from '../question';
import sql from './query.sql?raw';

const shape = { unit_id: 'text', layer: 'text', statements: 'integer' } as const;

export const layerSpeakers: Question<typeof shape> = {
  id: 'layer-speakers',
  question: 'Vilka enheter talar i planer, rapporter och program?',
  sql,
  shape,
  own: [],
};
export type LayerSpeaker = AnswerRow<typeof layerSpeakers>;
