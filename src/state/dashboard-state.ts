import {
  type Basis,
  type CollaboratorKind,
  type LanguageId,
  type Layer,
  layers,
  type MethodKind,
  methodKinds,
  type OrganisationKind,
  organisationKinds,
} from '../model/kinds';

export const views = ['coverage', 'methods', 'collaboration', 'reconciliation', 'coding', 'open-data', 'glossary'] as const;
export type ViewName = (typeof views)[number];
/** The views that show what the filters leave; the others are about the whole dataset. */
export const filteredViews: readonly ViewName[] = ['coverage', 'methods', 'collaboration'];

export const sortings = ['name', 'coverage'] as const;
export type Sorting = (typeof sortings)[number];

/** The parts of a picture that a reader can point at. All that are given must hold. */
export interface EvidenceRef {
  /** A unit of the division together with its predecessors. */
  readonly unit?: string;
  /** One organisation alone, as it was named then. */
  readonly organisation?: string;
  readonly sub_area?: string;
  readonly method?: string;
  readonly collaborator?: string;
  readonly document_kind?: string;
  readonly statement?: string;
}

/** Everything that decides what is on screen; the link holds nothing else. Lists are in the order chosen. */
export interface DashboardState {
  readonly view: ViewName;
  /** Chosen units; none chosen means all. */
  readonly organisations: readonly string[];
  readonly organisationKinds: readonly OrganisationKind[];
  readonly layers: readonly Layer[];
  /** Ids of priority areas and sub-areas; none chosen means all. */
  readonly areas: readonly string[];
  readonly bases: readonly Basis[];
  /** Id of a division; null means the one that the dataset opens with. */
  readonly division: string | null;
  readonly methods: readonly string[];
  readonly methodKinds: readonly MethodKind[];
  readonly collaborators: readonly string[];
  readonly collaboratorKinds: readonly CollaboratorKind[];
  readonly sorting: Sorting;
  /** What is looked for in the vocabulary: letters, digits, hyphens and single spaces. */
  readonly search: string;
  /** Of the interface; quotes stay Swedish. */
  readonly language: LanguageId;
  /** What the evidence panel is opened on. */
  readonly evidence: EvidenceRef | null;
}

export const defaultState: DashboardState = {
  view: 'coverage',
  organisations: [],
  organisationKinds: [...organisationKinds],
  layers: [...layers],
  areas: [],
  bases: ['stated', 'inferred'],
  division: null,
  methods: [],
  methodKinds: [...methodKinds],
  collaborators: [],
  collaboratorKinds: ['department'],
  sorting: 'name',
  search: '',
  language: 'sv',
  evidence: null,
};

/** The lists that a picture may choose from by its names. */
export type Dimension = 'organisations' | 'areas' | 'methods' | 'collaborators';

/**
 * The lists that the picture was choosing from in which something was opened: they did not filter its number, so they do not filter what
 * the number opens.
 */
export function openedFrom({ organisation, sub_area, method, collaborator, statement, document_kind }: EvidenceRef): Dimension[] {
  const ofAWholePlan = document_kind !== undefined && method === undefined && collaborator === undefined;
  if (statement !== undefined || ofAWholePlan) return ['organisations', 'areas', 'methods', 'collaborators'];
  const dimensions: Dimension[] = [];
  if (organisation !== undefined || sub_area !== undefined) dimensions.push('organisations', 'areas');
  if (method !== undefined) dimensions.push('methods');
  if (collaborator !== undefined) dimensions.push('collaborators');
  return dimensions;
}

/** What a reader typed, as the state holds it. */
export function searchWords(typed: string): string {
  return typed
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim()
    .slice(0, 60)
    .trim();
}

/** The value put in a list, or taken out if it was there. */
export function toggled<T>(list: readonly T[], value: T): T[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}

/** A list in the order of all its possible values; an empty choice means all of them. */
export function inOrder<T>(all: readonly T[], chosen: readonly T[]): T[] {
  const kept = all.filter((value) => chosen.includes(value));
  return kept.length === 0 ? [...all] : kept;
}

/** True when some filter narrows what is shown; the view, the sorting and the panel do not. */
export function isFiltered(state: DashboardState): boolean {
  return (
    [state.organisations, state.areas, state.methods, state.collaborators].some((list) => list.length > 0) ||
    state.layers.length < layers.length ||
    state.bases.length < defaultState.bases.length ||
    state.organisationKinds.length < organisationKinds.length ||
    state.division !== null
  );
}

/** The same view without any filter. */
export function withoutFilters(state: DashboardState): DashboardState {
  const { view, sorting, language, methodKinds: shownMethods, collaboratorKinds: shownCollaborators } = state;
  return { ...defaultState, view, sorting, language, methodKinds: shownMethods, collaboratorKinds: shownCollaborators };
}
