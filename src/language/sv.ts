import type {
  Basis,
  CellState,
  CollaboratorKind,
  DocumentKind,
  Layer,
  MethodKind,
  OrganisationKind,
  PromiseField,
  Relation,
  StatementKind,
} from '../model/kinds';

type ViewName = 'coverage' | 'methods' | 'collaboration' | 'compare' | 'reconciliation' | 'coding' | 'open-data';

/** Every word of the interface, in Swedish. */

export const viewNames: Record<ViewName, string> = {
  coverage: 'Täckning',
  methods: 'Metoder',
  collaboration: 'Samverkan',
  compare: 'Jämför',
  reconciliation: 'Avstämning',
  coding: 'Så har vi kodat',
  'open-data': 'Öppna data',
};

export const viewQuestions: Record<ViewName, string> = {
  coverage: 'Vilka enheter täcker vilka delområden?',
  methods: 'Vilka metoder återkommer?',
  collaboration: 'Vilka samverkansparter nämns av flest?',
  compare: 'Vad har den ena som den andra saknar?',
  reconciliation: 'Stämmer stadens egna uppgifter med de inlästa dokumenten?',
  coding: 'Hur är siffrorna gjorda, och hur bra är de?',
  'open-data': 'Hur får jag ut alla data?',
};

export const layerNames: Record<Layer, string> = { plan: 'Plan', report: 'Rapport', programme: 'Program 2017' };

export const cellStateWords: Record<CellState, string> = {
  planned: 'planerad',
  elsewhere: 'under annan rubrik?',
  reported: 'rapporterad',
  gap: 'lucka',
  'not-loaded': 'planen är inte inläst',
  'not-applicable': 'ej aktuell',
  filtered: 'utanför urvalet',
};

export const documentKindNames: Record<DocumentKind, string> = {
  'development-programme': 'Program',
  'annual-report': 'Årsrapport',
  'effects-report': 'Effektrapport',
  'action-plan': 'Handlings\u00ADplaner',
};

/** A column head: plans are one group whatever years they are for, the others are told apart by year. */
export function documentKindHead(kind: DocumentKind, years: string): string {
  return kind === 'action-plan' ? documentKindNames[kind] : `${documentKindNames[kind]} ${years}`.trim();
}

export const organisationKindNames: Record<OrganisationKind, string> = { district: 'Stadsdelar', department: 'Fackförvaltningar' };

export const basisNames: Record<Basis, string> = { stated: 'Delområdet uttalat i dokumentet', inferred: 'Delområdet härlett med regel' };

export const methodKindNames: Record<MethodKind, string> = {
  programme: 'Program',
  'working-form': 'Arbetsformer',
  instrument: 'Instrument',
  agreement: 'Överenskommelser',
};

export const collaboratorKindNames: Record<CollaboratorKind, string> = {
  department: 'Förvaltningar',
  district: 'Stadsdelar',
  'municipal-company': 'Kommunala bolag',
  police: 'Polis',
  'state-authority': 'Statliga myndigheter',
  region: 'Region',
  school: 'Skola och förskola',
  'civil-society': 'Civilsamhälle',
  business: 'Näringsliv',
  other: 'Övriga',
};

export const relationNames: Record<Relation, string> = { uses: 'använder', offers: 'erbjuder andra', mentions: 'nämner' };

export const statementKindNames: Record<StatementKind, string> = {
  activity: 'Rad i planen',
  assignment: 'Uppdrag i planen',
  'place-declaration': 'Om platser',
  'theme-goal': 'Mål för temat',
  measure: 'Åtgärd',
  'planned-activity': 'Planerad aktivitet',
  collaboration: 'Listad samverkanspart',
  example: 'Exempel i rapporten',
  claim: 'Påstående',
};

/** Rows of a plan that leave a field empty. */
export const missingFieldWords: Record<PromiseField, string> = {
  responsible: 'rader utan ansvarig',
  timeline: 'rader utan tid',
  follow_up: 'rader utan uppföljning',
};

/** Rules that are the documents' own words and so have no entry in the vocabulary. */
export const statedRules: Record<string, string> = {
  'plan-heading': 'Raden står under delområdets rubrik i planen.',
  'names-sub-area': 'Meningen säger själv vilket delområde den gäller.',
};

const swedishList = new Intl.ListFormat('sv', { type: 'conjunction' });
const number = new Intl.NumberFormat('sv');

export const list = (words: readonly string[]): string => swedishList.format(words);
export const count = (n: number): string => number.format(n);
const percentage = new Intl.NumberFormat('sv', { style: 'percent', maximumFractionDigits: 1 });
/** A share from 0 to 1 as a percentage. */
export const percent = (value: number): string => percentage.format(value);
export const percentRange = (low: number, high: number): string => percentage.formatRange(low, high);
export const plural = (n: number, one: string, many: string): string => `${count(n)} ${n === 1 ? one : many}`;
export const share = (n: number, base: number, what: string): string => `${count(n)} av ${count(base)} ${what}`;
export const capital = (words: string): string => words.charAt(0).toLocaleUpperCase('sv') + words.slice(1);

/** An ISO date, as precise as it is: "30 mars 2021", "augusti 2020", "2017". */
export function date(iso: string): string {
  const [year, month, day] = iso.split('-');
  if (month === undefined) return iso;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', ...(day === undefined ? {} : { day: 'numeric' }), timeZone: 'UTC' };
  return new Intl.DateTimeFormat('sv', options).format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
}

/** What a count is a share of: "av 13 stadsdelar och 5 förvaltningar". */
export function baseWords(districts: number, departments: number): string {
  const parts = [
    districts > 0 && plural(districts, 'stadsdel', 'stadsdelar'),
    departments > 0 && plural(departments, 'förvaltning', 'förvaltningar'),
  ].filter((part) => part !== false);
  return parts.length === 0 ? 'ingen enhet' : `av ${list(parts)}`;
}
