import type { AnswerRow, Question } from '../question';
import sql from './query.sql?raw';

const shape = {
  unit_id: 'text',
  layer: 'text',
  /** 1 where some statement of the unit in the layer passes the filters. */
  speaks: 'integer',
  /** Ids, joined by commas. */
  sub_areas: 'text',
  methods: 'text',
  sub_areas_unfiltered: 'text',
} as const;

export const likeness: Question<typeof shape> = {
  id: 'likeness',
  question: 'Vilka enheter liknar varandra, och vilka kompletterar varandra?',
  sql,
  shape,
  own: ['organisations', 'areas', 'methods', 'collaborators'],
};
export type LikenessRow = AnswerRow<typeof likeness>;
