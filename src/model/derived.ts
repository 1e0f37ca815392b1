import { layerOfDocumentKind, layers, promiseFields } from './kinds';
import { tables } from './tables';

const quoted = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');
const whens = Object.entries(layerOfDocumentKind)
  .map(([kind, layer]) => `WHEN '${kind}' THEN '${layer}'`)
  .join(' ');

/** The columns of a statement that no enumeration holds. */
const texts = Object.keys(tables.statements).filter((column) => !['document_id', 'organisation_id', 'kind', 'priority_area_id'].includes(column));

/**
 * SQL that the build runs once when the tables are written, one after the other: the same statements in a form that can be counted quickly,
 * however many they are. Nothing is in it that is not in the tables.
 *
 * - `division_units(division_id, is_default, organisation_id, unit_id, generation, kind)`: every organisation under the unit that it is, or
 *   became, in each division.
 * - `codings(coding, priority_area_id)` and `coding_sub_areas(coding, sub_area_id, priority_area_id, stated, inferred)`: every way in which a
 *   statement is placed, once. A million statements have a few thousand, so a choice of areas or bases is made among those.
 *   `coding_areas(coding, area_id)`: the same under each of its sub-areas and priority areas, and once under none where it has none.
 * - `statement_texts`: every statement with its texts and `coding`, those of an organisation together and from the latest document on;
 *   `is_current` where no later plan supersedes it. `statements` is a view of it. Ids are enumerations: as readable as text and as quick as numbers, and those of documents in
 *   the order in which these were published.
 * - `coded_statements`, `coded_methods(uses, offers)`, `coded_collaborators(named, listed)`: a row for each credited statement that is current,
 *   and for each counted method and each collaborator of one, with `place`, its row in `statement_texts`.
 * - `coded_ties(named_id)`: a row for each of those statements and each organisation that a collaborator of it is.
 * - `statement_totals`, `sub_area_totals`, `method_totals`, `collaborator_totals`: the same counted, for when no single statement matters.
 *   `method_area_totals(area_id)`, `collaborator_area_totals(area_id)`: under each area, what is placed under it, for when one is chosen.
 * - `matrix_cells(organisation_id, name, kind, valid_to, is_expected, plan_id, sub_area_id, ord, placed, carried)`: each organisation and sub-area
 *   with the rows that its plan has there, `placed` by the plan itself or `carried` there by a rule, whatever is chosen.
 * - `promise_totals(organisation_id, kind, n, lacking)`: the rows and assignments of plans, and how many leave a field open, in all and of each.
 * - `best_examples(sub_area_id, organisation_id, source, is_incomplete, trust, place)`: what each organisation has best to show under each sub-area: a
 *   row of its plan (`source` 1) before what a report places there (2) before what a rule does (3); what says role, time and follow-up before what
 *   does not; then by the rule's confidence, `trust` 1 to 3.
 * - `told_of(organisation_id, place, speaker)`: sentences of others, or of a report itself, in which a claim of the city finds the organisation.
 */
export const derivedTables: readonly string[] = [
  enumeration('organisation_key', 'organisation_id', 'organisations'),
  // From the oldest.
  'CREATE TYPE document_key AS ENUM (SELECT document_id FROM documents ORDER BY published, document_id DESC)',
  enumeration('period_key', 'period_end', 'documents'),
  enumeration('document_kind_key', 'kind', 'documents'),
  `CREATE TYPE layer_key AS ENUM (${quoted(layers)})`,
  enumeration('statement_kind_key', 'kind', 'statements'),
  enumeration('sub_area_key', 'sub_area_id', 'sub_areas'),
  enumeration('priority_area_key', 'priority_area_id', 'priority_areas'),
  enumeration('method_key', 'method_id', 'methods'),
  enumeration('collaborator_key', 'collaborator_id', 'collaborators'),
  enumeration('division_key', 'division_id', 'divisions'),
  'CREATE TYPE area_key AS ENUM (SELECT sub_area_id FROM sub_areas UNION SELECT priority_area_id FROM priority_areas ORDER BY ALL)',

  `CREATE TABLE division_units AS
   WITH RECURSIVE r AS (
     SELECT division_id, is_default = 1 AS is_default, organisation_id, organisation_id AS unit_id, 0 AS generation
     FROM organisations JOIN divisions ON coalesce(valid_from, '') <= on_date AND coalesce(valid_to, '9999') >= on_date
     UNION ALL
     SELECT division_id, is_default, o.organisation_id, unit_id, generation + 1 FROM organisations o JOIN r ON o.successor_id = r.organisation_id
   )
   SELECT division_id::division_key AS division_id, is_default, r.organisation_id::organisation_key AS organisation_id, unit_id::organisation_key AS unit_id, generation, kind
   FROM r JOIN organisations o ON o.organisation_id = r.organisation_id ORDER BY ALL`,
  `CREATE TEMP TABLE placed AS
   SELECT s.rowid AS place, s.organisation_id::organisation_key AS organisation_id, s.document_id::document_key AS document_id,
     d.kind::document_kind_key AS document_kind, (CASE d.kind ${whens} END)::layer_key AS layer, s.kind::statement_kind_key AS kind,
     d.period_end::period_key AS period_end, s.priority_area_id, t.tags, d.superseded_by IS NULL AS is_current
   FROM statements s JOIN documents d USING (document_id)
     LEFT JOIN (
       SELECT statement_id, string_agg(DISTINCT basis || ' ' || sub_area_id, ',' ORDER BY basis || ' ' || sub_area_id) AS tags
       FROM statement_sub_areas GROUP BY ALL
     ) t USING (statement_id)`,
  `CREATE TABLE codings AS
   SELECT row_number() OVER (ORDER BY priority_area_id, tags)::INTEGER AS coding, priority_area_id, tags
   FROM (SELECT DISTINCT priority_area_id, tags FROM placed WHERE organisation_id IS NOT NULL)`,
  `CREATE TABLE coding_sub_areas AS
   SELECT coding, t.sub_area_id::sub_area_key AS sub_area_id, a.priority_area_id::priority_area_key AS priority_area_id,
     bool_or(basis = 'stated') AS stated, bool_or(basis = 'inferred') AS inferred
   FROM (
     SELECT coding, split_part(tag, ' ', 1) AS basis, split_part(tag, ' ', 2) AS sub_area_id
     FROM (SELECT coding, unnest(string_split(tags, ',')) AS tag FROM codings)
   ) t JOIN sub_areas a ON a.sub_area_id = t.sub_area_id
   GROUP BY ALL ORDER BY ALL`,
  `CREATE TABLE coding_areas AS
   SELECT DISTINCT coding, area_id::area_key AS area_id
   FROM codings LEFT JOIN (
     SELECT coding, unnest([sub_area_id::VARCHAR, priority_area_id::VARCHAR]) AS area_id FROM coding_sub_areas
     UNION ALL SELECT coding, priority_area_id FROM codings WHERE priority_area_id IS NOT NULL
   ) USING (coding) ORDER BY ALL`,
  `CREATE TABLE statement_texts AS
   SELECT p.* EXCLUDE (place, tags), coding, ${texts.map((column) => `s.${column}`).join(', ')}
   FROM placed p JOIN statements s ON s.rowid = place
     LEFT JOIN codings c ON c.priority_area_id IS NOT DISTINCT FROM p.priority_area_id AND c.tags IS NOT DISTINCT FROM p.tags
   ORDER BY p.organisation_id, p.document_id DESC, place`,
  'DROP TABLE placed',
  'DROP TABLE statements',
  `CREATE VIEW statements AS SELECT ${Object.keys(tables.statements)
    .map((column) => (texts.includes(column) ? column : `${column}::VARCHAR AS ${column}`))
    .join(', ')} FROM statement_texts`,
  `CREATE TABLE coded_statements AS
   SELECT organisation_id, document_id, document_kind, layer, kind, coding, rowid AS place, period_end
   FROM statement_texts WHERE organisation_id IS NOT NULL AND is_current ORDER BY ALL`,
  'CREATE TEMP TABLE numbered AS SELECT statement_id, s.* FROM coded_statements s JOIN statement_texts t ON t.rowid = place',
  coded('coded_methods', 'method_id', 'method_key', "(SELECT * FROM statement_methods WHERE relation <> 'mentions')", 'relation', ['uses', 'offers']),
  coded('coded_collaborators', 'collaborator_id', 'collaborator_key', 'statement_collaborators', 'basis', ['named', 'listed']),
  `CREATE TABLE coded_ties AS
   SELECT DISTINCT c.* EXCLUDE (collaborator_id, named, listed), k.organisation_id::organisation_key AS named_id
   FROM coded_collaborators c JOIN collaborators k ON k.collaborator_id = c.collaborator_id WHERE k.organisation_id IS NOT NULL ORDER BY ALL`,
  'DROP TABLE numbered',

  totals('statement_totals', 'document_id, organisation_id, document_kind, layer, kind', 'coded_statements'),
  totals('method_totals', `organisation_id, method_id, document_kind, layer, ${anyOf('uses', 'offers')}`, 'coded_methods'),
  totals('collaborator_totals', `organisation_id, collaborator_id, document_kind, layer, ${anyOf('named', 'listed')}`, 'coded_collaborators'),
  totals('method_area_totals', 'area_id, organisation_id, method_id, document_kind, layer', 'coded_methods JOIN coding_areas USING (coding)'),
  totals(
    'collaborator_area_totals',
    'area_id, organisation_id, collaborator_id, document_kind, layer',
    'coded_collaborators JOIN coding_areas USING (coding)',
  ),
  totals(
    'sub_area_totals',
    'sub_area_id, organisation_id, document_kind, layer, kind, stated, inferred',
    'coded_statements JOIN coding_sub_areas USING (coding)',
  ),

  `CREATE TABLE matrix_cells AS
   SELECT o.organisation_id::organisation_key AS organisation_id, o.name, o.kind, o.valid_to, e.organisation_id IS NOT NULL AS is_expected,
     e.document_id AS plan_id, a.sub_area_id::sub_area_key AS sub_area_id, a.ord, coalesce(placed, 0)::INTEGER AS placed, coalesce(carried, 0)::INTEGER AS carried
   FROM organisations o CROSS JOIN sub_areas a
     LEFT JOIN expected_plans e ON e.organisation_id = o.organisation_id
     LEFT JOIN (
       SELECT organisation_id, sub_area_id, sum(statements) FILTER (WHERE stated) AS placed, sum(statements) FILTER (WHERE inferred) AS carried
       FROM sub_area_totals WHERE kind = 'activity' GROUP BY ALL
     ) p ON p.organisation_id = o.organisation_id AND p.sub_area_id = a.sub_area_id
   ORDER BY ALL`,

  `CREATE TABLE promise_totals AS
   SELECT organisation_id, kind, count(*)::INTEGER AS n,
     ${[lacking('lacking', ...promiseFields), ...promiseFields.map((field) => lacking(`lacking_${field}`, field))].join(', ')}
   FROM statement_texts WHERE layer = 'plan' AND organisation_id IS NOT NULL AND is_current GROUP BY ALL ORDER BY ALL`,

  // One step for each join, so that none depends on the order that the engine would choose.
  `CREATE TEMP TABLE trusted AS
   SELECT statement_id, t.sub_area_id, bool_or(basis = 'stated') AS is_stated,
     min(CASE coalesce(confidence, 'high') WHEN 'high' THEN 1 WHEN 'medium' THEN 2 ELSE 3 END)::INTEGER AS trust
   FROM statement_sub_areas t LEFT JOIN sub_area_rules r ON r.rule = t.rule GROUP BY ALL`,
  `CREATE TEMP TABLE exemplary AS
   SELECT sub_area_id, organisation_id, s.rowid AS place, statement_id, trust,
     CASE WHEN kind = 'activity' THEN 1 WHEN is_stated THEN 2 ELSE 3 END AS source,
     responsible IS NULL OR timeline IS NULL OR follow_up IS NULL AS is_incomplete
   FROM trusted JOIN statement_texts s USING (statement_id)
   WHERE organisation_id IS NOT NULL AND is_current AND (kind = 'example' OR (kind = 'activity' AND is_stated))`,
  `CREATE TABLE best_examples AS
   SELECT sub_area_id::sub_area_key AS sub_area_id, organisation_id, source, is_incomplete, trust, place
   FROM exemplary
   QUALIFY row_number() OVER (PARTITION BY sub_area_id, organisation_id ORDER BY source, is_incomplete, trust, statement_id) = 1
   ORDER BY ALL`,
  'DROP TABLE trusted',
  'DROP TABLE exemplary',

  `CREATE TABLE told_of AS
   SELECT DISTINCT t.term::organisation_key AS organisation_id, s.rowid AS place, coalesce(o.name, d.title) AS speaker
   FROM city_claims c JOIN city_claim_terms t ON t.claim_id = c.claim_id AND t.role = 'unit'
     JOIN statement_texts s ON s.statement_id = c.statement_id JOIN documents d ON d.document_id = s.document_id
     LEFT JOIN organisations o ON o.organisation_id = s.organisation_id
   WHERE s.organisation_id IS DISTINCT FROM t.term AND s.kind IN ('example', 'claim') ORDER BY ALL`,
];

function enumeration(type: string, column: string, table: string): string {
  return `CREATE TYPE ${type} AS ENUM (SELECT DISTINCT ${column} FROM ${table} ORDER BY ALL)`;
}

/** Sorted by organisation, so that a choice of units reads only its own part. Each way to be tagged is a column that says whether it is so. */
function coded(name: string, id: string, type: string, tags: string, way: string, ways: readonly string[]): string {
  return `CREATE TABLE ${name} AS
   SELECT s.* EXCLUDE (statement_id), t.${id}::${type} AS ${id}, ${ways.map((one) => `bool_or(t.${way} = '${one}') AS ${one}`).join(', ')}
   FROM ${tags} t JOIN numbered s USING (statement_id) GROUP BY ALL ORDER BY ALL`;
}

/** Of rows counted together: whether it is so of any. */
function anyOf(...ways: readonly string[]): string {
  return ways.map((way) => `bool_or(${way}) AS ${way}`).join(', ');
}

/** How many leave any of some fields open. */
function lacking(name: string, ...fields: readonly string[]): string {
  return `count(*) FILTER (WHERE ${fields.map((field) => `${field} IS NULL`).join(' OR ')})::INTEGER AS ${name}`;
}

function totals(name: string, columns: string, from: string): string {
  return `CREATE TABLE ${name} AS SELECT ${columns}, count(*)::INTEGER AS statements FROM ${from} GROUP BY ALL ORDER BY ALL`;
}
