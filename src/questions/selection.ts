import type { Language } from '../language/language';
import { filters } from '../language/sv/filters';
import { kinds } from '../language/sv/kinds';
import { recurrence } from '../language/sv/recurrence';
import { selection as area } from '../language/sv/selection';
import { bases, collaboratorKinds, layers, methodKinds, organisationKinds } from '../model/kinds';
import type { DashboardState } from '../state/dashboard-state';
import { appliedChoices, readsOpened } from '../state/predicate';
import { sqlOf } from './answer-key';
import { MOST_COLUMNS } from './compare-rows/columns';
import type { Question } from './question';
import type { Entity, Names } from './use-names';

const entitiesOf = {
  organisations: ['organisation'],
  areas: ['priority_area', 'sub_area'],
  methods: ['method'],
  collaborators: ['collaborator'],
} as const satisfies Readonly<Record<string, readonly Entity[]>>;
type List = keyof typeof entitiesOf;
const lists = ['organisations', 'areas', 'methods', 'collaborators'] as const satisfies readonly List[];

type Known = (list: List, ids: readonly string[]) => readonly string[];

/** What a reader has chosen, in words, as it bears on the answer to a question. */
export interface Selection {
  readonly words: string;
  /** Something is left out or highlighted, or the division is not the one that the dataset opens with. */
  readonly isFiltered: boolean;
}

/**
 * What a reader has chosen, in words: what is compared, what is left out, under which division, and what the picture highlights without
 * leaving anything out.
 */
export function selectionOf(
  question: Pick<Question, 'sql' | 'own'>,
  state: DashboardState,
  names: Pick<Names, 'of' | 'name' | 'has'>,
  language: Language,
): Selection {
  const t = language.messages(area);
  if (sqlOf(question, state) === question.sql) return { words: t('dataset'), isFiltered: false };

  const known: Known = (list, ids) =>
    ids.flatMap((id) => {
      const entity = entitiesOf[list].find((candidate) => names.has(candidate, id));
      return entity === undefined ? [] : [names.name(entity, id)];
    });
  const subject = readsOpened(question.sql) ? [] : subjectOf(state, known, language);
  const applied = appliedChoices(state, question.sql, question.own);
  const left = leftOut(applied, question.sql, known, language);
  const divisions = names.of('division');
  const opening = divisions.find(({ group_id }) => group_id === 'default');
  const division = divisions.find(({ id }) => id === applied.division) ?? opening;
  const inDivision = division && t('choice', { head: language.lower(language.messages(filters)('division')), names: division.name });
  const parts = [...subject, ...(left.length === 0 ? [t('everything')] : left), inDivision].filter(Boolean).join('; ');
  const isOfUnits = state.view === 'compare' || state.view === 'unit';
  const highlighted = isOfUnits ? [] : lists.filter((list) => question.own.includes(list)).flatMap((list) => known(list, state[list]));
  return {
    words: highlighted.length === 0 ? parts : t('chosen', { parts, names: language.list(highlighted) }),
    isFiltered: left.length > 0 || highlighted.length > 0 || subject.length > 1 || (division !== undefined && division !== opening),
  };
}

/** What a view of chosen units is about: the unit, or what is compared with what, and then whether only their differences are shown. */
function subjectOf({ view, organisations, opponent, differencesOnly }: DashboardState, known: Known, language: Language): string[] {
  const t = language.messages(area);
  const units = known('organisations', organisations);
  const [first] = units;
  if (view === 'unit') return first === undefined ? [] : [t('one-unit', { names: first })];
  if (view !== 'compare') return [];
  const compared =
    first === undefined
      ? t('compared.loaded')
      : opponent === 'each-other'
        ? t('compared.each-other', { names: language.list(units.slice(0, MOST_COLUMNS)) })
        : t(`compared.${opponent}`, { names: first });
  return differencesOnly ? [compared, t('differences-only')] : [compared];
}

/** The filters that leave something out of the answer to a question, each with its head. */
function leftOut(applied: DashboardState, sql: string, known: Known, language: Language): string[] {
  const t = language.messages(area);
  const head = language.messages(filters);
  const ofKind = language.messages(recurrence);
  const kind = language.messages(kinds);
  const narrowed = <T extends string>(chosen: readonly T[], all: readonly T[], word: (value: T) => string) =>
    chosen.length < all.length ? chosen.map((value) => language.lower(word(value))) : [];
  const choices: readonly (readonly [string, readonly string[]])[] = [
    [head('units'), known('organisations', applied.organisations)],
    [head('areas'), known('areas', applied.areas)],
    [t('methods'), known('methods', applied.methods)],
    [t('collaborators'), known('collaborators', applied.collaborators)],
    [head('kind'), narrowed(applied.organisationKinds, organisationKinds, (value) => kind(`unit-kind.${value}`))],
    [head('layer'), narrowed(applied.layers, layers, (value) => kind(`layer.${value}`))],
    [head('basis'), narrowed(applied.bases, bases, (value) => kind(`basis.${value}`))],
    [
      ofKind('method-kinds'),
      /\bmethod_credits\b/.test(sql) ? narrowed(applied.methodKinds, methodKinds, (value) => kind(`method-kind.${value}`)) : [],
    ],
    [
      ofKind('collaborator-kinds'),
      /\bcollaborator_credits\b/.test(sql)
        ? narrowed(applied.collaboratorKinds, collaboratorKinds, (value) => kind(`collaborator-kind.${value}`))
        : [],
    ],
  ];
  return choices.flatMap(([title, values]) =>
    values.length === 0 ? [] : [t('choice', { head: language.lower(title), names: language.list(values) })],
  );
}
