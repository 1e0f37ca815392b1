import { bases, collaboratorKinds, layerOfDocumentKind, layers, methodKinds, organisationKinds, promiseFields } from '../model/kinds';
import { type DashboardState, type Dimension, defaultState, filtering, openedFrom, withoutFilters } from './dashboard-state';

/**
 * What a reader chose, as the tables that every question reads instead of the whole dataset. The only place where it touches SQL.
 *
 * - `units(organisation_id, unit_id, generation)`: every organisation under the unit that it is, or became, in the chosen division;
 *   generation 0 is the unit itself, 1 and up its predecessors.
 * - `selected`: the statements credited to a unit of the division that pass every filter, with `unit_id`, `document_kind` and `layer`.
 * - `selected_sub_areas`, `selected_methods`, `selected_collaborators`: their tags that pass; `mentions` are left out.
 * - `ties(statement_id, organisation_id, unit_id, named_id, named_unit_id)`: the selected statements that name another unit as collaborator.
 * - `opened(statement_id)`: those of them that the evidence panel is opened on, and what is in `uncredited`.
 * - `uncredited`: the claim or the row of a superseded plan that is opened by its own id, with the columns of `selected` and no unit. In no
 *   other table, so that it counts nowhere.
 *
 * No filter applies in a view that has none (the page of a unit still follows the division), nor to a statement that is opened by its own id.
 *
 * @param query SQL that reads these tables
 * @param own the choices that the picture sets aside: they filter the other pictures, not this one
 */
export function withSelected(linked: DashboardState, query: string, own: readonly Dimension[] = []): string {
  const chosen = appliedChoices(linked, query, own);
  const placed = `d.kind AS document_kind, CASE d.kind ${Object.entries(layerOfDocumentKind)
    .map(([kind, layer]) => `WHEN ${text(kind)} THEN ${text(layer)}`)
    .join(' ')} END AS layer`;

  return `WITH RECURSIVE
division AS (SELECT on_date FROM divisions WHERE ${divisionIs(chosen)}),
units AS (
  SELECT o.organisation_id, o.organisation_id AS unit_id, 0 AS generation FROM organisations o, division d
  WHERE coalesce(o.valid_from, '') <= d.on_date AND coalesce(o.valid_to, '9999') >= d.on_date
  UNION ALL
  SELECT o.organisation_id, u.unit_id, u.generation + 1 FROM organisations o JOIN units u ON o.successor_id = u.organisation_id
),
credited AS (
  SELECT s.*, u.unit_id, u.generation, ${placed}
  FROM statements s JOIN documents d USING (document_id) JOIN units u ON s.organisation_id = u.organisation_id
    JOIN organisations o ON o.organisation_id = s.organisation_id
  WHERE ${and([
    'd.superseded_by IS NULL',
    oneOf('o.kind', chosen.organisationKinds, organisationKinds),
    oneOf('layer', chosen.layers, layers),
    known('organisations', 'organisation_id', chosen.organisations, (ids) => `(s.organisation_id IN ${ids} OR u.unit_id IN ${ids})`),
  ])}
),
selected_sub_areas AS (
  SELECT t.* FROM statement_sub_areas t JOIN credited s USING (statement_id) JOIN sub_areas a USING (sub_area_id)
  WHERE ${and([oneOf('t.basis', chosen.bases, bases), inAreas(chosen.areas, (ids) => `(a.sub_area_id IN ${ids} OR a.priority_area_id IN ${ids})`)])}
),
selected AS (
  SELECT * FROM credited s
  WHERE ${and([
    inAreas(chosen.areas, (ids) => `(s.priority_area_id IN ${ids} OR s.statement_id IN (SELECT statement_id FROM selected_sub_areas))`),
    chosen.bases.length < bases.length && 's.statement_id IN (SELECT statement_id FROM selected_sub_areas)',
    known('methods', 'method_id', chosen.methods, (ids) => taggedWith(countedMethods, 'method_id', ids)),
    known('collaborators', 'collaborator_id', chosen.collaborators, (ids) => taggedWith('statement_collaborators', 'collaborator_id', ids)),
  ])}
),
selected_methods AS (
  SELECT t.* FROM statement_methods t JOIN selected USING (statement_id) JOIN methods m USING (method_id)
  WHERE ${and([`t.relation <> 'mentions'`, oneOf('m.kind', chosen.methodKinds, methodKinds)])}
),
selected_collaborators AS (
  SELECT t.* FROM statement_collaborators t JOIN selected USING (statement_id) JOIN collaborators c USING (collaborator_id)
  WHERE ${and([oneOf('c.kind', chosen.collaboratorKinds, collaboratorKinds)])}
)${/\bties\b/.test(query) || (readsOpened(query) && opensTies(chosen)) ? `,\n${ties}` : ''}${readsOpened(query) ? `,\n${openedTables(chosen, placed)}` : ''}
${joined(query)}`;
}

/** The choices of a reader that bear on a query: those that filter in the view, without those that the picture itself sets aside. */
export function appliedChoices(linked: DashboardState, query: string, own: readonly Dimension[]): DashboardState {
  const byItsId = readsOpened(query) && linked.evidence?.statement !== undefined;
  const state = filtering(byItsId ? { ...withoutFilters(linked), organisations: [], evidence: linked.evidence } : linked);
  const ignored = [...own, ...(readsOpened(query) && state.evidence ? openedFrom(state.evidence) : [])];
  return { ...state, ...Object.fromEntries(ignored.map((dimension) => [dimension, defaultState[dimension]])) };
}

/** Whether a query is about what the evidence panel is opened on, and so is asked only while it is. */
export const readsOpened = (query: string): boolean => /\bopened\b/.test(query);

const ties = `ties AS (
  SELECT DISTINCT s.statement_id, s.organisation_id, s.unit_id, c.organisation_id AS named_id, n.unit_id AS named_unit_id
  FROM selected s JOIN statement_collaborators t USING (statement_id) JOIN collaborators c USING (collaborator_id)
    JOIN units n ON n.organisation_id = c.organisation_id
  WHERE n.unit_id <> s.unit_id
)`;

const opensTies = ({ evidence }: DashboardState): boolean => evidence?.names !== undefined || evidence?.one_way !== undefined;

function openedTables(state: DashboardState, placed: string): string {
  const { statement } = state.evidence ?? {};
  return `uncredited AS (
  SELECT s.*, NULL::VARCHAR AS unit_id, 0 AS generation, ${placed} FROM statements s JOIN documents d USING (document_id)
  WHERE (s.organisation_id IS NULL OR d.superseded_by IS NOT NULL) AND ${statement === undefined ? 'false' : `s.statement_id = ${text(statement)}`}
),
opened AS (SELECT s.statement_id FROM selected s WHERE ${openedWhere(state)} UNION SELECT statement_id FROM uncredited)`;
}

/** A query that starts with tables of its own goes on in the same WITH: DuckDB does not parse one inside another. */
function joined(query: string): string {
  return query.replace(/^(?:\s*--.*\n)*\s*/, '').replace(/^WITH\b/i, ',');
}

function divisionIs({ division }: DashboardState): string {
  return division === null
    ? 'is_default = 1'
    : `division_id = ${text(division)} OR (is_default = 1 AND ${noneOf('divisions', 'division_id', [division])})`;
}

/** A condition on what a reader chose; nothing where none of it exists, so that a stale link shows all instead of a blank. */
function known(table: string, column: string, ids: readonly string[], condition: (ids: string) => string): string | false {
  return ids.length > 0 && `(${condition(list(ids))} OR ${noneOf(table, column, ids)})`;
}

function inAreas(ids: readonly string[], condition: (ids: string) => string): string | false {
  const unknown = `${noneOf('sub_areas', 'sub_area_id', ids)} AND ${noneOf('priority_areas', 'priority_area_id', ids)}`;
  return ids.length > 0 && `(${condition(list(ids))} OR (${unknown}))`;
}

function noneOf(table: string, column: string, ids: readonly string[]): string {
  return `NOT EXISTS (SELECT 1 FROM ${table} WHERE ${column} IN ${list(ids)})`;
}

const countedMethods = "(SELECT * FROM statement_methods WHERE relation <> 'mentions')";

function taggedWith(tags: string, column: string, ids: string): string {
  return `s.statement_id IN (SELECT statement_id FROM ${tags} WHERE ${column} IN ${ids})`;
}

function openedWhere({ evidence }: DashboardState): string {
  if (evidence === null) return 'false';
  const { unit, organisation, sub_area, method, collaborator, document_kind, kind, lacks, names, one_way, statement } = evidence;
  const tagged = (tags: string, column: string, id: string | undefined) => id !== undefined && taggedWith(tags, column, list([id]));
  return and([
    unit !== undefined && `s.unit_id = ${text(unit)}`,
    organisation !== undefined && `s.organisation_id = ${text(organisation)}`,
    document_kind !== undefined && `s.document_kind = ${text(document_kind)}`,
    kind !== undefined && `s.kind = ${text(kind)}`,
    lacks !== undefined &&
      `s.kind = 'activity' AND (${(lacks === 'any' ? promiseFields : [lacks]).map((field) => `s.${field} IS NULL`).join(' OR ')})`,
    names !== undefined && `s.statement_id IN (SELECT statement_id FROM ties WHERE named_unit_id = ${text(names)})`,
    one_way !== undefined &&
      `s.statement_id IN (SELECT statement_id FROM ties WHERE named_unit_id = ${text(one_way)}
        AND unit_id NOT IN (SELECT named_unit_id FROM ties WHERE unit_id = ${text(one_way)}))`,
    statement !== undefined && `s.statement_id = ${text(statement)}`,
    tagged('selected_sub_areas', 'sub_area_id', sub_area),
    tagged(countedMethods, 'method_id', method),
    tagged('statement_collaborators', 'collaborator_id', collaborator),
  ]);
}

/** A condition on a closed list; nothing where all of it is chosen. */
function oneOf<T extends string>(column: string, chosen: readonly T[], all: readonly T[]): string | false {
  return chosen.length < all.length && `${column} IN ${list(chosen)}`;
}

function and(conditions: readonly (string | false)[]): string {
  return conditions.filter((condition) => condition !== false).join(' AND ') || 'true';
}

function list(values: readonly string[]): string {
  return `(${values.map(text).join(', ')})`;
}

function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
