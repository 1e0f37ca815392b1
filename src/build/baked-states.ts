import { documentKinds } from '../model/kinds';
import type { Dataset } from '../model/tables';
import { sqlOf } from '../questions/answer-key';
import type { Question } from '../questions/question';
import { type DashboardState, defaultState, type EvidenceRef } from '../state/dashboard-state';
import { type Choosable, oneChoiceAway } from '../state/one-choice';
import { readsOpened } from '../state/predicate';

/** The SQL of every answer to a question that is baked, each once. */
export function bakedSql(question: Pick<Question, 'sql' | 'own' | 'perUnit'>, baked: BakedStates): string[] {
  const { states, comparisons, units, loaded, divided } = baked;
  const asking = readsOpened(question.sql) ? states.filter(({ evidence }) => evidence !== null) : states;
  const whole = () => asking.map((state) => sqlOf(question, state));
  const about = (state: DashboardState, asked: readonly string[]) => asked.map((unit) => sqlOf(question, state, [unit]));
  const ofUnits = () => [...divided.flatMap((state) => about(state, units)), ...comparisons.flatMap((state) => about(state, loaded))];
  return [...new Set(question.perUnit ? ofUnits() : whole())];
}

export interface BakedStates {
  /** The state that the page opens with and every state one choice away, opened evidence included; and the same from the comparison, where other filters hold. */
  readonly states: readonly DashboardState[];
  /** Those of the comparison: it opens with the units whose plans are loaded. */
  readonly comparisons: readonly DashboardState[];
  readonly loaded: readonly string[];
  /** The comparison and the page of a unit in every division: there each unit is one choice. */
  readonly divided: readonly DashboardState[];
  readonly units: readonly string[];
}

/** The states whose answers are baked. */
export function bakedStates(dataset: Dataset): BakedStates {
  const choosable: Choosable = {
    organisations: dataset.organisations.map(({ organisation_id }) => organisation_id),
    areas: [...dataset.priority_areas.map(({ priority_area_id }) => priority_area_id), ...dataset.sub_areas.map(({ sub_area_id }) => sub_area_id)],
    methods: dataset.methods.map(({ method_id }) => method_id),
    collaborators: dataset.collaborators.map(({ collaborator_id }) => collaborator_id),
    divisions: dataset.divisions.filter(({ is_default }) => is_default === 0).map(({ division_id }) => division_id),
    evidence: openable(dataset),
  };
  const comparisons = oneChoiceAway({ ...defaultState, view: 'compare' }, choosable);
  const ofViews = (['compare', 'unit'] as const).map((view) => ({ ...defaultState, view }));
  return {
    states: [...oneChoiceAway(defaultState, choosable), ...comparisons],
    comparisons,
    loaded: dataset.expected_plans.filter(({ document_id }) => document_id !== null).map(({ organisation_id }) => organisation_id),
    divided: [null, ...choosable.divisions].flatMap((division) => ofViews.map((state) => ({ ...state, division }))),
    units: choosable.organisations,
  };
}

const ofADocument = documentKinds.filter((kind) => kind !== 'action-plan');

/**
 * What the first screen lets a reader open: the cells, rows and columns of the matrix, and every method and collaborator beside it. And what
 * the page of a unit opens of whole documents and of who names it.
 */
function openable({ organisations, sub_areas, expected_plans, methods, collaborators }: Dataset): EvidenceRef[] {
  const plan = { document_kind: 'action-plan' } as const;
  return [
    ...organisations.flatMap(({ organisation_id: organisation }) => sub_areas.map(({ sub_area_id: sub_area }) => ({ organisation, sub_area }))),
    ...expected_plans.filter(({ document_id }) => document_id !== null).map(({ organisation_id }) => ({ organisation: organisation_id, ...plan })),
    ...sub_areas.map(({ sub_area_id: sub_area }) => ({ sub_area, ...plan })),
    ...organisations.flatMap(({ organisation_id }) => [{ names: organisation_id }, { one_way: organisation_id }]),
    ...organisations.flatMap(({ organisation_id: organisation }) => ofADocument.map((document_kind) => ({ organisation, document_kind }))),
    ...methods.map(({ method_id: method }) => ({ method })),
    ...collaborators.map(({ collaborator_id: collaborator }) => ({ collaborator })),
  ];
}
