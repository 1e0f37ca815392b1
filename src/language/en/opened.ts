import type { Translation } from '../messages';
import type { opened as swedish } from '../sv/opened';

export const opened: Translation<typeof swedish> = {
  'unit-page': 'The unit’s page',
  names: 'names {unit}',
  'one-way': 'names {unit} without being named back',
  'lacks.any': 'rows that lack role, time or follow-up',
  'lacks.responsible': 'rows that lack a role',
  'lacks.timeline': 'rows that lack a time',
  'lacks.follow_up': 'rows that lack a follow-up',
  'kind.activity': 'rows in the plan',
  'kind.assignment': 'assignments in the plan',
  'kind.place-declaration': 'on places',
  'kind.theme-goal': 'goals of themes',
  'kind.measure': 'measures',
  'kind.planned-activity': 'planned activities',
  'kind.collaboration': 'listed collaborators',
  'kind.example': 'examples in reports',
  'kind.claim': 'claims',
};
