import {
  type Basis,
  bases,
  collaboratorKinds,
  documentKinds,
  type Layer,
  languageIds,
  layers,
  methodKinds,
  organisationKinds,
  statementKinds,
} from '../model/kinds';
import {
  type DashboardState,
  defaultState,
  type EvidenceRef,
  type Lackable,
  lackable,
  type Opponent,
  opponents,
  type Sorting,
  searchWords,
  sortings,
  type ViewName,
  views,
} from './dashboard-state';

/**
 * The dashboard's state as the part of an address after `#`, in readable Swedish words: `#/tackning?enheter=skarpnack,farsta&lager=plan`.
 * Only what differs from the default is written. A published key or word is never given another meaning; the golden links in tests/golden
 * open to the same state for ever.
 */

const viewWords: Words<ViewName> = {
  coverage: 'tackning',
  methods: 'metoder',
  collaboration: 'samverkan',
  compare: 'jamfor',
  unit: 'enhet',
  reconciliation: 'avstamning',
  coding: 'kodning',
  'open-data': 'oppna-data',
  glossary: 'ordlista',
};
const layerWords: Words<Layer> = { plan: 'plan', report: 'rapport', programme: 'program' };
const basisWords: Words<Basis> = { stated: 'uttalad', inferred: 'harledd' };
const sortingWords: Words<Sorting> = { name: 'namn', coverage: 'tackning' };
const opponentWords: Words<Opponent> = { 'each-other': 'varandra', others: 'ovriga', earlier: 'tidigare' };
const organisationKindWords = { district: 'stadsdel', department: 'fackforvaltning' } as const;
const methodKindWords = { programme: 'program', 'working-form': 'arbetsform', instrument: 'instrument', agreement: 'overenskommelse' } as const;
const collaboratorKindWords = {
  department: 'forvaltning',
  district: 'stadsdel',
  'municipal-company': 'bolag',
  police: 'polis',
  'state-authority': 'myndighet',
  region: 'region',
  school: 'skola',
  'civil-society': 'civilsamhalle',
  business: 'naringsliv',
  other: 'ovrigt',
} as const;
const evidenceWords = {
  unit: 'enhet',
  organisation: 'organisation',
  sub_area: 'delomrade',
  method: 'metod',
  collaborator: 'part',
  document_kind: 'dokument',
  kind: 'typ',
  lacks: 'saknar',
  names: 'namnger',
  one_way: 'ensidigt',
  statement: 'utsaga',
} as const satisfies Words<keyof EvidenceRef>;

const lackableWords: Words<Lackable> = { responsible: 'ansvarig', timeline: 'tid', follow_up: 'uppfoljning', any: 'nagot' };

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const STATEMENT_ID = /^[a-z0-9]+(?:[:-][a-z0-9]+)*$/;

type Words<T extends string> = Readonly<Record<T, string>>;

/** Something in a link that was not understood and was left at its default, or an id that it repeats and that counts once. */
export interface LinkNotice {
  readonly key: string;
  readonly value: string;
  readonly repeated?: true;
}

export interface ParsedLink {
  readonly state: DashboardState;
  /** The dataset that the link was made with, if it says so. */
  readonly fingerprint: string | null;
  readonly notices: readonly LinkNotice[];
}

/** One way of writing each part of the state: null where it is the default. */
const keys: readonly { key: string; write(state: DashboardState): string | null; read(value: string): Partial<DashboardState> | null }[] = [
  idList('enheter', 'organisations'),
  wordList('slag', 'organisationKinds', organisationKinds, organisationKindWords),
  wordList('lager', 'layers', layers, layerWords),
  idList('omraden', 'areas'),
  wordList('grund', 'bases', bases, basisWords),
  {
    key: 'indelning',
    write: (state) => state.division,
    read: (value) => (ID.test(value) ? { division: value } : null),
  },
  idList('metod', 'methods'),
  wordList('metodslag', 'methodKinds', methodKinds, methodKindWords),
  idList('part', 'collaborators'),
  wordList('partslag', 'collaboratorKinds', collaboratorKinds, collaboratorKindWords),
  {
    key: 'ordning',
    write: ({ sorting }) => (sorting === defaultState.sorting ? null : sortingWords[sorting]),
    read: (value) => {
      const sorting = sortings.find((s) => sortingWords[s] === value);
      return sorting === undefined ? null : { sorting };
    },
  },
  {
    key: 'mot',
    write: ({ opponent }) => (opponent === defaultState.opponent ? null : opponentWords[opponent]),
    read: (value) => {
      const opponent = opponents.find((one) => opponentWords[one] === value);
      return opponent === undefined ? null : { opponent };
    },
  },
  {
    key: 'visa',
    write: ({ differencesOnly }) => (differencesOnly ? 'skillnader' : null),
    read: (value) => (value === 'skillnader' ? { differencesOnly: true } : null),
  },
  {
    key: 'sok',
    write: ({ search }) => (search === '' ? null : search.replaceAll(' ', '+')),
    read: (value) => {
      const search = value.replaceAll('+', ' ');
      return search !== '' && search === searchWords(search) ? { search } : null;
    },
  },
  {
    key: 'sprak',
    write: ({ language }) => (language === defaultState.language ? null : language),
    read: (value) => {
      const language = languageIds.find((id) => id === value);
      return language === undefined ? null : { language };
    },
  },
  { key: 'belagg', write: ({ evidence }) => evidence && formatEvidence(evidence), read: parseEvidence },
];

/** @param fingerprint of the dataset on screen, so that a receiver with another one is told. */
export function formatLink(state: DashboardState, fingerprint: string | null = null): string {
  const parts = keys.flatMap(({ key, write }) => {
    const value = write(state);
    return value === null ? [] : [`${key}=${value}`];
  });
  if (fingerprint !== null) parts.push(`data=${fingerprint}`);
  return `#/${viewWords[state.view]}${parts.length === 0 ? '' : `?${parts.join('&')}`}`;
}

/** Never throws: what cannot be read is left at its default and told of in `notices`. */
export function parseLink(hash: string): ParsedLink {
  const notices: LinkNotice[] = [];
  const [path = '', query = ''] = decode(hash.replace(/^#/, '')).replace(/^\//, '').split('?', 2);
  const view = views.find((name) => viewWords[name] === path.replace(/\/$/, ''));
  if (view === undefined && path !== '') notices.push({ key: 'vy', value: path });

  let state: DashboardState = { ...defaultState, view: view ?? defaultState.view };
  let fingerprint: string | null = null;
  for (const part of query.split('&').filter((p) => p !== '')) {
    const [key = '', ...rest] = part.split('=');
    const value = rest.join('=');
    if (key === 'data' && /^[0-9a-f]{8}$/.test(value)) {
      fingerprint = value;
      continue;
    }
    const change = keys.find((candidate) => candidate.key === key)?.read(value) ?? null;
    if (change === null) notices.push({ key, value });
    else state = { ...state, ...change };
    if (change !== null && key === 'enheter') notices.push(...repeatedIn(value).map((id) => ({ key, value: id, repeated: true as const })));
  }
  return { state, fingerprint, notices };
}

/** The ids that a list names more than once. */
function repeatedIn(value: string): string[] {
  const ids = value.split(',');
  return [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))];
}

function decode(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

function idList(key: string, property: 'organisations' | 'areas' | 'methods' | 'collaborators') {
  return {
    key,
    write: (state: DashboardState) => (state[property].length === 0 ? null : state[property].join(',')),
    read: (value: string) => {
      const ids = [...new Set(value.split(','))];
      return ids.every((id) => ID.test(id)) ? { [property]: ids } : null;
    },
  };
}

function wordList<K extends 'organisationKinds' | 'layers' | 'bases' | 'methodKinds' | 'collaboratorKinds'>(
  key: string,
  property: K,
  all: readonly DashboardState[K][number][],
  words: Words<DashboardState[K][number]>,
) {
  const word = (value: DashboardState[K][number]) => (words as Record<string, string>)[value] as string;
  const write = (list: readonly DashboardState[K][number][]) =>
    all
      .filter((value) => list.includes(value))
      .map(word)
      .join(',');
  return {
    key,
    write: (state: DashboardState) => (write(state[property]) === write(defaultState[property]) ? null : write(state[property])),
    read: (value: string) => {
      const wanted = value.split(',');
      const chosen = all.filter((candidate) => wanted.includes(word(candidate)));
      return chosen.length === new Set(wanted).size ? { [property]: chosen } : null;
    },
  };
}

function formatEvidence(evidence: EvidenceRef): string {
  const facets = Object.entries(evidenceWords) as [keyof EvidenceRef, string][];
  return facets.flatMap(([facet, word]) => (evidence[facet] === undefined ? [] : [`${word}:${writeFacet(facet, evidence[facet])}`])).join(',');
}

const writeFacet = (facet: keyof EvidenceRef, value: string) => (facet === 'lacks' ? lackableWords[value as Lackable] : value);

function parseEvidence(value: string): { evidence: EvidenceRef } | null {
  const evidence: Record<string, string> = {};
  for (const part of value.split(',')) {
    const colon = part.indexOf(':');
    const facet = Object.entries(evidenceWords).find(([, word]) => word === part.slice(0, colon))?.[0];
    const id = colon === -1 || facet === undefined ? null : readFacet(facet as keyof EvidenceRef, part.slice(colon + 1));
    if (facet === undefined || id === null || facet in evidence) return null;
    evidence[facet] = id;
  }
  return { evidence };
}

/** What a facet says in the state; null where it cannot be read. */
function readFacet(facet: keyof EvidenceRef, value: string): string | null {
  switch (facet) {
    case 'statement':
      return STATEMENT_ID.test(value) ? value : null;
    case 'document_kind':
      return documentKinds.find((kind) => kind === value) ?? null;
    case 'kind':
      return statementKinds.find((kind) => kind === value) ?? null;
    case 'lacks':
      return lackable.find((field) => lackableWords[field] === value) ?? null;
    default:
      return ID.test(value) ? value : null;
  }
}
