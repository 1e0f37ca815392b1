import { bases, collaboratorKinds, layers, methodKinds, organisationKinds } from '../model/kinds';
import { tables } from '../model/tables';
import { areaIs, divisionIs, isTagged, narrowsPlaces, openedIs, statementsWith, type Tag, unitIs } from './conditions';
import type { DashboardState } from './dashboard-state';
import { and, keys, noneOf, oneOf, text } from './sql';

/** The tables of a choice, name by name, each with its SQL and after those that it reads. */
export type Selection = Readonly<Record<string, string>>;

/**
 * What is counted never touches a text: it is read from what is derived from the tables (`model/derived.ts`), and from the totals there where
 * no single statement has to be looked at.
 */
export function selection(chosen: DashboardState, asked: readonly string[]): Selection {
  return { ...places(chosen, asked), ...statements(chosen), ...credits(chosen), ...opened(chosen) };
}

/** Units, and the ways of being placed under sub-areas. */
function places(chosen: DashboardState, asked: readonly string[]): Selection {
  const underAreas = (ids: readonly string[]) =>
    `sub_area_id IN ${keys('sub_area_key', ids)} OR priority_area_id IN ${keys('priority_area_key', ids)}`;
  return {
    units: `
  SELECT organisation_id, unit_id, generation FROM division_units
  WHERE ${divisionIs(chosen)}`,
    chosen_units: `
  SELECT organisation_id, unit_id, generation FROM division_units
  WHERE ${and(divisionIs(chosen), oneOf('kind', chosen.organisationKinds, organisationKinds), unitIs(chosen))}`,
    asked_unit: `
  SELECT * FROM units WHERE ${asked.length === 0 ? 'false' : `organisation_id IN ${keys('organisation_key', asked)} OR unit_id IN ${keys('organisation_key', asked)}`}`,
    chosen_sub_areas: `
  SELECT coding, sub_area_id, ${flags(chosen, 't')} FROM coding_sub_areas t
  WHERE ${and(anyOf(chosen), areaIs(chosen, underAreas))}`,
    chosen_codings:
      chosen.bases.length < bases.length
        ? 'SELECT coding FROM chosen_sub_areas'
        : `
  SELECT coding FROM coding_areas
  WHERE ${and(areaIs(chosen, (ids) => `area_id IN ${keys('area_key', ids)}`))}`,
  };
}

/** The statements themselves: as places in `statement_texts`, and with their texts. */
function statements(chosen: DashboardState): Selection {
  const { methods, collaborators } = chosen;
  const isTaggedOnly = methods.length + collaborators.length > 0;
  const from =
    methods.length > 0
      ? statementsWith('method', methods)
      : collaborators.length > 0
        ? statementsWith('collaborator', collaborators)
        : 'coded_statements';
  const ofUnits = (columns: string, table: string, ...also: (string | false)[]) => `
  SELECT ${columns}, unit_id, generation FROM ${table} s JOIN chosen_units USING (organisation_id)
  WHERE ${and(ofLayers(chosen), ofPlaces(chosen), ...also)}`;
  return {
    chosen_statements: ofUnits('s.*', from, methods.length > 0 && isTagged('collaborator', collaborators)),
    selected: `
  SELECT ${columns}, coding, place, period_end
  FROM ${isTaggedOnly ? '(SELECT t.*, place, unit_id, generation FROM chosen_statements JOIN statement_texts t ON t.rowid = place)' : `(${ofUnits('s.*, s.rowid AS place', 'statement_texts', 'is_current')})`} s`,
  };
}

/**
 * Those of a statement, with where it belongs. Ids stay enumerations, of which an answer holds each text once; but there may be more documents
 * than statements in an answer.
 */
const columns = [
  ...Object.keys(tables.statements).filter((column) => column !== 'document_id'),
  'document_id::VARCHAR AS document_id',
  'unit_id',
  'document_kind',
  'layer',
  'generation',
].join(', ');

/** The same counted. */
function credits(chosen: DashboardState): Selection {
  const { methods, collaborators } = chosen;
  const hasTags = methods.length + collaborators.length > 0;
  const narrowed = hasTags || narrowsPlaces(chosen);
  const counted = (columns: string, from: string, where = 'true') =>
    `(SELECT ${columns}, count(*) AS statements FROM ${from} WHERE ${where} GROUP BY ALL)`;
  const credited = (columns: string, from: string, ...where: (string | false)[]) => `
  SELECT ${columns}, t.organisation_id, unit_id, document_kind, layer, statements
  FROM ${from} t JOIN chosen_units USING (organisation_id)
  WHERE ${and(ofLayers(chosen), ...where)}`;

  const tagged = and(...passes(chosen), isTagged('method', methods), isTagged('collaborator', collaborators));
  const totals = (tag: Tag) => {
    const columns = `${tag}_id, organisation_id, document_kind, layer`;
    if (!narrowed) return `${tag}_totals`;
    if (hasTags || chosen.bases.length < bases.length || chosen.areas.length > 1) return counted(columns, `coded_${tag}s`, tagged);
    return `(
    SELECT ${columns}, statements FROM ${tag}_area_totals WHERE area_id IN ${keys('area_key', chosen.areas)}
    UNION ALL SELECT ${columns}, statements FROM ${tag}_totals WHERE ${noneOf('area_key', chosen.areas)}
  )`;
  };
  const tags = (tag: Tag, isShown: string | false) =>
    credited(`${tag}_id`, totals(tag), isShown && `${tag}_id IN (SELECT ${tag}_id::${tag}_key FROM ${tag}s WHERE ${isShown})`);
  const underSubAreas = `(
    SELECT a.sub_area_id, c.organisation_id, document_kind, layer, kind, a.stated, a.inferred, statements
    FROM ${counted('organisation_id, document_kind, layer, kind, coding', 'chosen_statements')} c JOIN chosen_sub_areas a USING (coding)
  )`;
  return {
    document_credits: credited(
      'document_id, kind',
      narrowed ? counted('document_id, organisation_id, document_kind, layer, kind', 'chosen_statements') : 'statement_totals',
    ),
    sub_area_credits: credited(
      `sub_area_id, kind, ${flags(chosen, 't')}`,
      hasTags || chosen.areas.length > 0 ? underSubAreas : 'sub_area_totals',
      anyOf(chosen),
    ),
    method_credits: tags('method', oneOf('kind', chosen.methodKinds, methodKinds)),
    collaborator_credits: tags('collaborator', oneOf('kind', chosen.collaboratorKinds, collaboratorKinds)),
  };
}

/** What the evidence panel is opened on. */
function opened(chosen: DashboardState): Selection {
  const { statement } = chosen.evidence ?? {};
  return {
    // A plain <> would have the engine pair all units with all others first.
    ties: `
  SELECT place, period_end, t.organisation_id, c.unit_id, named_id, n.unit_id AS named_unit_id
  FROM (SELECT * FROM coded_ties WHERE ${and(...passes(chosen))}) t
    JOIN chosen_units c USING (organisation_id) JOIN units n ON n.organisation_id = named_id
  WHERE CASE WHEN n.unit_id = c.unit_id THEN false ELSE true END`,
    opened_places: `
  SELECT c.*, count(*) OVER () AS of_opened
  FROM (SELECT * FROM chosen_statements WHERE ${openedIs(chosen)}) c JOIN documents d ON d.document_id = c.document_id
  ORDER BY c.layer, d.published DESC, c.organisation_id, place LIMIT ${MOST_OPENED}`,
    uncredited: `
  SELECT ${columns}
  FROM (
    SELECT *, NULL AS unit_id, 0 AS generation FROM statement_texts
    WHERE (organisation_id IS NULL OR NOT is_current) AND ${statement === undefined ? 'false' : `statement_id = ${text(statement)}`}
  ) s`,
    opened_statements: `
  SELECT ${columns}, of_opened FROM (SELECT t.*, unit_id, generation, of_opened FROM opened_places JOIN statement_texts t ON t.rowid = place) s
  UNION ALL BY NAME SELECT *, 1 AS of_opened FROM uncredited`,
    opened: `SELECT statement_id FROM opened_statements`,
  };
}

/** As many statements as a panel shows at a time. */
const MOST_OPENED = 400;

/** The layers are said that are left out: a list of those that are not is looked through row by row, and slowly. */
function ofLayers(chosen: DashboardState): string | false {
  const others = layers.filter((layer) => !chosen.layers.includes(layer));
  return others.length > 0 && and(...others.map((other) => `layer <> ${text(other)}::layer_key`));
}

const ofPlaces = (chosen: DashboardState): string | false => narrowsPlaces(chosen) && 'coding IN (SELECT coding FROM chosen_codings)';

/** What a row of any of the coded tables must pass, whatever it is tagged with. */
function passes(chosen: DashboardState): (string | false)[] {
  const narrowsUnits = chosen.organisations.length > 0 || chosen.organisationKinds.length < organisationKinds.length;
  return [ofLayers(chosen), narrowsUnits && 'organisation_id IN (SELECT organisation_id FROM chosen_units)', ofPlaces(chosen)];
}

/** The columns `stated` and `inferred`, false where that basis is not chosen. */
function flags(chosen: DashboardState, table: string): string {
  return bases.map((basis) => `${chosen.bases.includes(basis) ? `${table}.${basis}` : 'false'} AS ${basis}`).join(', ');
}

function anyOf(chosen: DashboardState): string | false {
  return chosen.bases.length < bases.length && `t.${chosen.bases.join(' OR t.')}`;
}
