import { bases, collaboratorKinds, layers, methodKinds, organisationKinds } from '../model/kinds';
import { type DashboardState, type EvidenceRef, inOrder, opponents, sortings, toggled, views } from './dashboard-state';

/** The ids that a dataset offers to choose from. */
export interface Choosable {
  readonly organisations: readonly string[];
  readonly areas: readonly string[];
  readonly methods: readonly string[];
  readonly collaborators: readonly string[];
  readonly divisions: readonly string[];
  /** What the pictures let a reader open. */
  readonly evidence: readonly EvidenceRef[];
}

/** The state itself and every state that a reader reaches from it by one choice. Searching is not among them: it asks the engine nothing. */
export function oneChoiceAway(state: DashboardState, choosable: Choosable): DashboardState[] {
  const toggledIn = <Key extends 'organisations' | 'areas' | 'methods' | 'collaborators'>(key: Key) =>
    choosable[key].map((id) => ({ ...state, [key]: toggled(state[key], id) }));
  const switched = <Key extends 'organisationKinds' | 'layers' | 'bases' | 'methodKinds' | 'collaboratorKinds'>(key: Key, all: DashboardState[Key]) =>
    all.map((value) => ({ ...state, [key]: inOrder<string>(all, toggled<string>(state[key], value)) }));
  return [
    state,
    ...views.map((view) => ({ ...state, view })),
    ...toggledIn('organisations'),
    ...toggledIn('areas'),
    ...toggledIn('methods'),
    ...toggledIn('collaborators'),
    ...switched('organisationKinds', organisationKinds),
    ...switched('layers', layers),
    ...switched('bases', bases),
    ...switched('methodKinds', methodKinds),
    ...switched('collaboratorKinds', collaboratorKinds),
    ...[null, ...choosable.divisions].map((division) => ({ ...state, division })),
    ...sortings.map((sorting) => ({ ...state, sorting })),
    ...opponents.map((opponent) => ({ ...state, opponent })),
    ...choosable.evidence.map((evidence) => ({ ...state, evidence })),
  ];
}
