/**
 * Every table of the dataset with its columns, in the order in which they are shipped.
 * The one place that says so: Arrow files, SQL, TypeScript rows and downloads all follow it.
 *
 * `text` and `integer` columns never hold null; a trailing `?` allows it.
 * Dates are ISO 8601 text and may be cut to a month or a year, as precisely as the source says.
 */
export const tables = {
  divisions: { division_id: 'text', name_sv: 'text', name_en: 'text', on_date: 'text', is_default: 'integer', ord: 'integer' },
  priority_areas: { priority_area_id: 'text', name_sv: 'text', name_en: 'text', label_sv: 'text', label_en: 'text', ord: 'integer' },
  sub_areas: {
    sub_area_id: 'text',
    priority_area_id: 'text',
    name_sv: 'text',
    name_en: 'text',
    label_sv: 'text',
    label_en: 'text',
    ord: 'integer',
  },
  organisations: {
    organisation_id: 'text',
    name: 'text',
    kind: 'text',
    valid_from: 'text?',
    valid_to: 'text?',
    successor_id: 'text?',
  },
  documents: {
    document_id: 'text',
    title: 'text',
    kind: 'text',
    organisation_id: 'text',
    published: 'text',
    period_start: 'text',
    period_end: 'text',
    superseded_by: 'text?',
    source_file: 'text',
    source_sha256: 'text',
  },
  expected_plans: { organisation_id: 'text', document_id: 'text?' },
  themes: { theme_id: 'text', document_id: 'text', organisation_id: 'text', title: 'text', ord: 'integer' },
  priority_places: { document_id: 'text', organisation_id: 'text', place: 'text', ord: 'integer' },
  statements: {
    statement_id: 'text',
    document_id: 'text',
    organisation_id: 'text?',
    kind: 'text',
    priority_area_id: 'text?',
    theme_id: 'text?',
    title: 'text?',
    goal: 'text?',
    text: 'text?',
    responsible: 'text?',
    timeline: 'text?',
    follow_up: 'text?',
    ord: 'integer',
  },
  statement_spans: { statement_id: 'text', field: 'text', span_start: 'integer', span_end: 'integer', ord: 'integer' },
  /** `matched_text`: the words by which a rule inferred it, or the heading under which a plan puts it; null where a sentence names it. */
  statement_sub_areas: { statement_id: 'text', sub_area_id: 'text', basis: 'text', rule: 'text', matched_text: 'text?' },
  sub_area_rules: { rule: 'text', sub_area_id: 'text', explanation_sv: 'text', explanation_en: 'text', confidence: 'text' },
  methods: { method_id: 'text', name: 'text', kind: 'text', definition: 'text', definition_en: 'text' },
  statement_methods: {
    statement_id: 'text',
    method_id: 'text',
    relation: 'text',
    match_start: 'integer',
    match_end: 'integer',
    matched_text: 'text',
  },
  collaborators: { collaborator_id: 'text', name: 'text', name_en: 'text?', kind: 'text', organisation_id: 'text?' },
  statement_collaborators: {
    statement_id: 'text',
    collaborator_id: 'text',
    basis: 'text',
    match_start: 'integer',
    match_end: 'integer',
    matched_text: 'text',
  },
  /** What an entry of the vocabulary looks for, and the sentences that it was tried on. */
  vocabulary_terms: { entry_kind: 'text', entry_id: 'text', role: 'text', term: 'text', ord: 'integer' },
  /** Every pair that gold or the dataset has: who is credited with what, or which sub-area a statement carries. */
  gold_comparisons: {
    tag_class: 'text',
    part: 'text',
    document_id: 'text',
    organisation_id: 'text',
    statement_id: 'text?',
    entry_id: 'text',
    rule: 'text?',
    outcome: 'text',
    quote: 'text?',
  },
  /** How alike two readers coded the held-out part before a third settled where they differed: pairs that both, or one of them, have. */
  reader_agreements: { tag_class: 'text', both: 'integer', first_only: 'integer', second_only: 'integer' },
  /** The city's own totals and statements, each with what would bear it out in the loaded documents; questions count the verdict. */
  city_claims: {
    claim_id: 'text',
    theme: 'text',
    mood: 'text',
    document_id: 'text',
    statement_id: 'text?',
    quote_start: 'integer',
    quote_end: 'integer',
    quote: 'text',
    place: 'text?',
    line: 'integer',
    meaning_sv: 'text',
    meaning_en: 'text',
    comparison: 'text',
    expected: 'integer?',
    unit_kind: 'text?',
    division_id: 'text?',
    period_start: 'text?',
    period_end: 'text?',
    subject: 'text?',
    within_id: 'text?',
    counted: 'text?',
    at_least: 'integer?',
    at_most: 'integer?',
    silence: 'text?',
    settled_by_sv: 'text?',
    settled_by_en: 'text?',
    ord: 'integer',
  },
  /** Of a claim, `role` by `role`: the units that it names, the ids and phrases that it is about, the kinds of documents that bear it. */
  city_claim_terms: { claim_id: 'text', role: 'text', term: 'text', ord: 'integer' },
  /** The credited statements in which a claim's phrases are found. */
  city_claim_matches: { claim_id: 'text', statement_id: 'text', matched_text: 'text' },
  source_contradictions: {
    contradiction_id: 'text',
    kind: 'text',
    title_sv: 'text',
    title_en: 'text',
    handling_sv: 'text',
    handling_en: 'text',
    ord: 'integer',
  },
  source_contradiction_quotes: {
    contradiction_id: 'text',
    document_id: 'text',
    statement_id: 'text?',
    quote_start: 'integer',
    quote_end: 'integer',
    quote: 'text',
    place: 'text?',
    line: 'integer',
    ord: 'integer',
  },
  /** The words of the pages, the evidence states and the abbreviations of the documents, explained. */
  glossary: {
    term_id: 'text',
    kind: 'text',
    abbreviation: 'text?',
    term_sv: 'text',
    term_en: 'text',
    definition_sv: 'text',
    definition_en: 'text',
    explained_by: 'text',
    document_id: 'text?',
    ord: 'integer',
  },
  /** Where the shipped text was restored by hand: the lines of the untouched source behind each field. */
  source_lines: { statement_id: 'text', field: 'text', line: 'integer', source_text: 'text', ord: 'integer' },
} as const satisfies Record<string, Shape>;

/** What a column may hold: UTF-8 text, or a whole number that fits in 32 bits. */
export type ColumnType = 'text' | 'text?' | 'integer' | 'integer?';

/** Column names and types of a table or of a question's answer. */
export type Shape = Readonly<Record<string, ColumnType>>;

type Value<T extends ColumnType> = T extends 'text' ? string : T extends 'text?' ? string | null : T extends 'integer' ? number : number | null;

/** A row of the given shape. */
export type RowOf<S extends Shape> = { [Column in keyof S]: Value<S[Column]> };

export type TableName = keyof typeof tables;
export type TableRow<Name extends TableName> = RowOf<(typeof tables)[Name]>;

/** All tables with all rows: what a build makes and an engine loads. */
export type Dataset = { [Name in TableName]: TableRow<Name>[] };

export const tableNames = Object.keys(tables) as TableName[];

/** Tables that say how the coding is made, how good it is and what words mean. They change no figure in a picture, so a link made before them still shows the same. */
export const aboutTheCoding: readonly TableName[] = ['vocabulary_terms', 'gold_comparisons', 'reader_agreements', 'glossary'];
