import {
  type Basis,
  type CollaboratorKind,
  collaboratorKinds,
  type LanguageId,
  type Layer,
  layers,
  type MethodKind,
  methodKinds,
  type OrganisationKind,
  organisationKinds,
  type PromiseField,
  promiseFields,
  type StatementKind,
} from '../model/kinds';

export const views = ['coverage', 'methods', 'collaboration', 'compare', 'unit', 'reconciliation', 'coding', 'open-data', 'glossary'] as const;
export type ViewName = (typeof views)[number];
/** The views that show what the filters leave; the others are about the whole dataset. */
export const filteredViews: readonly ViewName[] = ['coverage', 'methods', 'collaboration', 'compare'];
/** The views that follow the chosen division. The page of a unit follows nothing else. */
export const dividedViews: readonly ViewName[] = [...filteredViews, 'unit'];

export const sortings = ['name', 'coverage'] as const;
export type Sorting = (typeof sortings)[number];

/** What a row of a plan may leave open; `any` is one or more of them. */
export const lackable = [...promiseFields, 'any'] as const;
export type Lackable = PromiseField | 'any';

/** What the chosen units are compared with: each other, all other units as one, or the unit's own earlier plan. */
export const opponents = ['each-other', 'others', 'earlier'] as const;
export type Opponent = (typeof opponents)[number];

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
  readonly kind?: StatementKind;
  /** Rows of a plan that leave this open. */
  readonly lacks?: Lackable;
  /** Statements of other units that name this unit, or a predecessor of it, as collaborator. */
  readonly names?: string;
  /** Those of them whose unit is not named back. */
  readonly one_way?: string;
  readonly statement?: string;
}

/** Everything that decides what is on screen; the link holds nothing else. Lists are in the order chosen. */
export interface DashboardState {
  readonly view: ViewName;
  /** Chosen units; none chosen means all. Where units are compared they are the columns. */
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
  readonly opponent: Opponent;
  /** Where units are compared: leaves out what they are alike in. */
  readonly differencesOnly: boolean;
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
  opponent: 'each-other',
  differencesOnly: false,
  search: '',
  language: 'sv',
  evidence: null,
};

/** The choices that a picture may set aside: the lists that it chooses from by its names, or all of them where it is about one unit. */
export const dimensions = [
  'organisations',
  'areas',
  'methods',
  'collaborators',
  'organisationKinds',
  'layers',
  'bases',
  'methodKinds',
  'collaboratorKinds',
] as const;
export type Dimension = (typeof dimensions)[number];
/** All but the units. */
export const filters = dimensions.filter((dimension) => dimension !== 'organisations');

/**
 * The lists that the picture was choosing from in which something was opened: they did not filter its number, so they do not filter what
 * the number opens.
 */
export function openedFrom({ organisation, sub_area, method, collaborator, statement, document_kind, ...ofAUnit }: EvidenceRef): Dimension[] {
  const ofAWholePlan = document_kind !== undefined && method === undefined && collaborator === undefined;
  const { kind, lacks, names, one_way } = ofAUnit;
  if (statement !== undefined || ofAWholePlan || [kind, lacks, names, one_way].some((facet) => facet !== undefined))
    return ['organisations', 'areas', 'methods', 'collaborators'];
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

/**
 * The state with what does not filter in its view at the default. Where units are compared, the chosen ones are columns, all kinds of units
 * may meet, and all kinds of methods and collaborators are listed.
 */
export function filtering(state: DashboardState): DashboardState {
  if (!filteredViews.includes(state.view)) {
    const division = dividedViews.includes(state.view) ? state.division : null;
    return { ...withoutFilters(state), division, evidence: state.evidence };
  }
  if (state.view !== 'compare') return state;
  return {
    ...state,
    organisations: [],
    organisationKinds: [...organisationKinds],
    methodKinds: [...methodKinds],
    collaboratorKinds: [...collaboratorKinds],
  };
}

/** True when some filter narrows what is shown; the view, the sorting and the panel do not. */
export function isFiltered(linked: DashboardState): boolean {
  const state = filtering(linked);
  return (
    [state.organisations, state.areas, state.methods, state.collaborators].some((list) => list.length > 0) ||
    state.layers.length < layers.length ||
    state.bases.length < defaultState.bases.length ||
    state.organisationKinds.length < organisationKinds.length ||
    state.division !== null
  );
}

/** The same view without any filter; units that are compared stay. */
export function withoutFilters(state: DashboardState): DashboardState {
  const { view, sorting, opponent, differencesOnly, language, methodKinds: shownMethods, collaboratorKinds: shownCollaborators } = state;
  const organisations = view === 'compare' ? state.organisations : [];
  const kept = { view, organisations, sorting, opponent, differencesOnly, language };
  return { ...defaultState, ...kept, methodKinds: shownMethods, collaboratorKinds: shownCollaborators };
}
