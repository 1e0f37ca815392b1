/** The closed lists of the contract: what a kind, a basis, a relation or a layer may be. */

export const organisationKinds = ['district', 'department'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export const documentKinds = ['action-plan', 'annual-report', 'effects-report', 'development-programme'] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const statementKinds = [
  'activity',
  'assignment',
  'place-declaration',
  'theme-goal',
  'measure',
  'planned-activity',
  'collaboration',
  'example',
  'claim',
] as const;
export type StatementKind = (typeof statementKinds)[number];

export const fieldNames = ['title', 'goal', 'text', 'responsible', 'timeline', 'follow_up'] as const;
export type FieldName = (typeof fieldNames)[number];

/** What a row of a plan should say beside its goal and methods: who answers for it, when, and how it is followed up. */
export const promiseFields = ['responsible', 'timeline', 'follow_up'] as const satisfies readonly FieldName[];
export type PromiseField = (typeof promiseFields)[number];

export const methodKinds = ['programme', 'working-form', 'instrument', 'agreement'] as const;
export type MethodKind = (typeof methodKinds)[number];

export const collaboratorKinds = [
  'department',
  'district',
  'municipal-company',
  'police',
  'state-authority',
  'region',
  'school',
  'civil-society',
  'business',
  'other',
] as const;
export type CollaboratorKind = (typeof collaboratorKinds)[number];

/** `uses`: does, has or plans it. `offers`: trains or supplies others. `mentions` is never counted. */
export const relations = ['uses', 'offers', 'mentions'] as const;
export type Relation = (typeof relations)[number];

/** How a sub-area came to a statement: the document says it, or a named rule does. */
export const bases = ['stated', 'inferred'] as const;
export type Basis = (typeof bases)[number];

/** How a collaborator came to a statement: one item of a partner list, or named in running text. */
export const collaboratorBases = ['listed', 'named'] as const;
export type CollaboratorBasis = (typeof collaboratorBases)[number];

/** Three kinds of evidence that are shown beside each other and never mixed. */
export const layers = ['plan', 'report', 'programme'] as const;
export type Layer = (typeof layers)[number];

/** The layer that a document's statements belong to. */
export const layerOfDocumentKind: Readonly<Record<DocumentKind, Layer>> = {
  'action-plan': 'plan',
  'annual-report': 'report',
  'effects-report': 'report',
  'development-programme': 'programme',
};

/** What a cell of the coverage matrix says about a unit's plan. */
export const evidenceStates = ['planned', 'elsewhere', 'reported', 'gap', 'not-loaded', 'not-applicable'] as const;
export type EvidenceState = (typeof evidenceStates)[number];

/** What the plan layer of one cell says: `filtered` is a plan that has rows there, none of which passes the reader's filters. */
export const cellStates = [...evidenceStates, 'filtered'] as const;
export type CellState = (typeof cellStates)[number];

/** How far a rule for sub-areas can be trusted, as gold bears it out. */
export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];

/** The classes of tags whose quality is measured. */
export const tagClasses = ['method', 'collaborator', 'sub-area'] as const;
export type TagClass = (typeof tagClasses)[number];

/** The parts of the gold: `open` may be read by who writes rules, `held-out` may not. */
export const goldParts = ['open', 'held-out'] as const;
export type GoldPart = (typeof goldParts)[number];

/** In gold and dataset, in the dataset alone, in gold alone. */
export const outcomes = ['correct', 'wrong', 'missed'] as const;
export type Outcome = (typeof outcomes)[number];

/** What stands in the vocabulary: each kind of entry has a file of its own. */
export const vocabularyEntryKinds = ['method', 'collaborator', 'sub-area-rule', 'relation-rule'] as const;
export type VocabularyEntryKind = (typeof vocabularyEntryKinds)[number];

/** What a term is to its entry: what it is found by, what must stand there too, what takes that back, its tests, and entries that it is like. */
export const termRoles = ['spelling', 'also-required', 'exception', 'must-match', 'must-not-match', 'not-confused-with'] as const;
export type TermRole = (typeof termRoles)[number];

/** The languages of the interface; the documents are Swedish. */
export const languageIds = ['sv', 'en'] as const;
export type LanguageId = (typeof languageIds)[number];

/** What the glossary explains: words that the pages use, what a cell may say, abbreviations. */
export const glossaryKinds = ['concept', 'state', 'abbreviation'] as const;
export type GlossaryKind = (typeof glossaryKinds)[number];

/** Who says what a term means: a document itself, these pages by their use of it, or common knowledge. */
export const explanations = ['document', 'plankoll', 'common'] as const;
export type Explanation = (typeof explanations)[number];
