import { documentKinds } from '../model/kinds';
import type { Dataset } from '../model/tables';
import { type DashboardState, defaultState, type EvidenceRef } from '../state/dashboard-state';
import { type Choosable, oneChoiceAway } from '../state/one-choice';

/**
 * The states whose answers are baked: the one that the page opens with and every state one choice away, opened evidence included; and the
 * same from the comparison, where other filters hold and the units chosen make no other question.
 */
export function bakedStates(dataset: Dataset): DashboardState[] {
  const choosable: Choosable = {
    organisations: dataset.organisations.map(({ organisation_id }) => organisation_id),
    areas: [...dataset.priority_areas.map(({ priority_area_id }) => priority_area_id), ...dataset.sub_areas.map(({ sub_area_id }) => sub_area_id)],
    methods: dataset.methods.map(({ method_id }) => method_id),
    collaborators: dataset.collaborators.map(({ collaborator_id }) => collaborator_id),
    divisions: dataset.divisions.filter(({ is_default }) => is_default === 0).map(({ division_id }) => division_id),
    evidence: openable(dataset),
  };
  return [...oneChoiceAway(defaultState, choosable), ...oneChoiceAway({ ...defaultState, view: 'compare' }, choosable)];
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
