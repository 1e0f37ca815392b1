import type { Language } from '../language/language';
import { selection as area } from '../language/sv/selection';
import { bases, collaboratorKinds, layers, methodKinds, organisationKinds } from '../model/kinds';
import type { DashboardState, Dimension } from '../state/dashboard-state';
import { appliedChoices } from '../state/predicate';
import { sqlOf } from './answer-key';
import type { Question } from './question';
import type { Entity, Names } from './use-names';

const entitiesOf: Readonly<Record<Dimension, readonly Entity[]>> = {
  organisations: ['organisation'],
  areas: ['priority_area', 'sub_area'],
  methods: ['method'],
  collaborators: ['collaborator'],
};
const dimensions = ['organisations', 'areas', 'methods', 'collaborators'] as const satisfies readonly Dimension[];

/**
 * What a reader has chosen, in words, as it bears on the answer to a question: what is left out, under which division, and what its own
 * picture highlights without leaving anything out.
 */
export function selectionOf(
  question: Pick<Question, 'sql' | 'own'>,
  state: DashboardState,
  names: Pick<Names, 'of' | 'name' | 'has'>,
  language: Language,
): { readonly words: string; readonly isFiltered: boolean } {
  const t = language.messages(area);
  const asksOf = (table: string) => question.sql.includes(table);
  if (sqlOf(question, state) === question.sql) return { words: t('dataset'), isFiltered: false };

  const applied = appliedChoices(state, question.sql, question.own);
  const known = (dimension: Dimension, ids: readonly string[]) =>
    ids.flatMap((id) => {
      const entity = entitiesOf[dimension].find((candidate) => names.has(candidate, id));
      return entity === undefined ? [] : [names.name(entity, id)];
    });
  const narrowed = <T extends string>(chosen: readonly T[], all: readonly T[], word: (value: T) => string) =>
    chosen.length < all.length ? language.list(chosen.map(word)) : '';
  const lists = dimensions.map((dimension) => [dimension, language.list(known(dimension, applied[dimension]))] as const);
  const kinds = [
    ['organisation-kinds', narrowed(applied.organisationKinds, organisationKinds, (kind) => t(`organisation-kind.${kind}`))],
    ['layers', narrowed(applied.layers, layers, (layer) => t(`layer.${layer}`))],
    ['bases', narrowed(applied.bases, bases, (basis) => t(`basis.${basis}`))],
    ['method-kinds', asksOf('selected_methods') ? narrowed(applied.methodKinds, methodKinds, (kind) => t(`method-kind.${kind}`)) : ''],
    [
      'collaborator-kinds',
      asksOf('selected_collaborators') ? narrowed(applied.collaboratorKinds, collaboratorKinds, (kind) => t(`collaborator-kind.${kind}`)) : '',
    ],
  ] as const;
  const left = [...lists, ...kinds].flatMap(([key, words]) => (words === '' ? [] : [t(key, { names: words })]));

  const divisions = names.of('division');
  const opening = divisions.find(({ group_id }) => group_id === 'default');
  const division = divisions.find(({ id }) => id === applied.division) ?? opening;
  const parts = [left.length === 0 ? t('everything') : left.join('; '), division && t('division', { name: division.name })]
    .filter(Boolean)
    .join('; ');
  const highlighted = question.own.flatMap((dimension) => known(dimension, state[dimension]));
  return {
    words: highlighted.length === 0 ? parts : t('chosen', { parts, names: language.list(highlighted) }),
    isFiltered: left.length > 0 || highlighted.length > 0 || (division !== undefined && division !== opening),
  };
}
