import { bases, promiseFields } from '../model/kinds';
import type { DashboardState } from './dashboard-state';
import { and, key, keys, noneOf, text } from './sql';

/**
 * What a reader chose, as conditions. Ids of which the dataset knows none choose nothing, so that a stale link shows all instead of a blank.
 */

export function divisionIs({ division }: DashboardState): string {
  return division === null
    ? 'is_default'
    : `(division_id = ${key('division_key', division)} OR (is_default AND ${noneOf('division_key', [division])}))`;
}

export function unitIs({ organisations }: DashboardState): string | false {
  const ids = keys('organisation_key', organisations);
  return organisations.length > 0 && `(organisation_id IN ${ids} OR unit_id IN ${ids} OR ${noneOf('organisation_key', organisations)})`;
}

/** @param condition what must hold of the ids of areas */
export function areaIs({ areas }: DashboardState, condition: (ids: readonly string[]) => string): string | false {
  return areas.length > 0 && `(${condition(areas)} OR ${noneOf('area_key', areas)})`;
}

export const narrowsPlaces = ({ areas, bases: chosen }: DashboardState): boolean => areas.length > 0 || chosen.length < bases.length;

export type Tag = 'method' | 'collaborator';

const ways = { method: 'uses, offers', collaborator: 'named, listed' } as const;

/** Whether a row of one of the coded tables is of a statement with one of the tags. */
export function isTagged(tag: Tag, ids: readonly string[]): string | false {
  const type = `${tag}_key` as const;
  return ids.length > 0 && `(place IN (SELECT place FROM coded_${tag}s WHERE ${tag}_id IN ${keys(type, ids)}) OR ${noneOf(type, ids)})`;
}

/** The credited statements with one of the tags, each once, with the columns of `coded_statements`. */
export function statementsWith(tag: Tag, ids: readonly string[]): string {
  const columns = `* EXCLUDE (${tag}_id, ${ways[tag]})`;
  const distinct = ids.length > 1 ? 'DISTINCT ' : '';
  const type = `${tag}_key` as const;
  return `(
    SELECT ${distinct}${columns} FROM coded_${tag}s WHERE ${tag}_id IN ${keys(type, ids)}
    UNION ALL SELECT * FROM coded_statements WHERE ${noneOf(type, ids)}
  )`;
}

/** Which of the chosen statements the evidence panel is opened on. */
export function openedIs({ evidence }: DashboardState): string {
  if (evidence === null) return 'false';
  const { unit, organisation, sub_area, method, collaborator, document_kind, kind, lacks, names, one_way, statement } = evidence;
  return and(
    unit !== undefined && `unit_id = ${key('organisation_key', unit)}`,
    organisation !== undefined && `organisation_id = ${key('organisation_key', organisation)}`,
    document_kind !== undefined && `document_kind = ${text(document_kind)}`,
    kind !== undefined && `kind = ${text(kind)}`,
    lacks !== undefined &&
      `kind = 'activity' AND place IN (
        SELECT rowid FROM statement_texts WHERE ${(lacks === 'any' ? promiseFields : [lacks]).map((field) => `${field} IS NULL`).join(' OR ')}
      )`,
    names !== undefined && `place IN (SELECT place FROM ties WHERE named_unit_id = ${key('organisation_key', names)})`,
    one_way !== undefined &&
      `place IN (
        SELECT place FROM ties
        WHERE named_unit_id = ${key('organisation_key', one_way)}
          AND unit_id NOT IN (SELECT named_unit_id FROM ties WHERE unit_id = ${key('organisation_key', one_way)})
      )`,
    statement !== undefined && `place IN (SELECT rowid FROM statement_texts WHERE statement_id = ${text(statement)})`,
    sub_area !== undefined && `coding IN (SELECT coding FROM chosen_sub_areas WHERE sub_area_id = ${key('sub_area_key', sub_area)})`,
    method !== undefined && `place IN (SELECT place FROM coded_methods WHERE method_id = ${key('method_key', method)})`,
    collaborator !== undefined && `place IN (SELECT place FROM coded_collaborators WHERE collaborator_id = ${key('collaborator_key', collaborator)})`,
  );
}
