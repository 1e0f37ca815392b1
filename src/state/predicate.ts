import { type DashboardState, type Dimension, defaultState, filtering, openedFrom, withoutFilters } from './dashboard-state';
import { type Selection, selection } from './selection';

/**
 * What a reader chose, as the tables that every question reads instead of the whole dataset. The only place where it touches SQL.
 *
 * - `units(organisation_id, unit_id, generation)`: every organisation under the unit that it is, or became, in the chosen division;
 *   generation 0 is the unit itself, 1 and up its predecessors.
 * - `selected`: the statements credited to a unit of the division that pass every filter, with `unit_id`, `generation`, `document_kind`,
 *   `layer`, `period_end`, `place`, a number in the order of organisations, of their documents from the latest, and of the document, and
 *   `coding`, the way in which it is placed:
 *   `chosen_sub_areas(coding, sub_area_id, stated, inferred)` has what of that passes.
 * - `document_credits(document_id, kind)`, `sub_area_credits(sub_area_id, kind, stated, inferred)`, `method_credits(method_id)` and
 *   `collaborator_credits(collaborator_id)`: the same counted, each with `organisation_id`, `unit_id`, `document_kind`, `layer` and
 *   `statements`. A question that counts reads these: they are quick also where `selected` has a million rows.
 * - `asked_unit(organisation_id, unit_id, generation)`: the organisations of the unit that is asked about, also where a picture sets
 *   that choice aside to set the unit against all others.
 * - `ties(place, period_end, organisation_id, unit_id, named_id, named_unit_id)`: the statements that name another unit as collaborator.
 * - `opened(statement_id)`: those of them that the evidence panel is opened on, and what is in `uncredited`; `opened_statements`: the same with
 *   the columns of `selected`, and `of_opened`, how many there are where that is more than a panel can show.
 * - `uncredited`: the claim or the row of a superseded plan that is opened by its own id, with the columns of `selected` and no unit. In no
 *   other table, so that it counts nowhere.
 *
 * No filter applies in a view that has none (the page of a unit still follows the division), nor to a statement that is opened by its own id.
 *
 * @param query SQL that reads these tables; where it reads none of them it stays as it is
 * @param own the choices that the picture sets aside: they filter the other pictures, not this one
 * @param units those that are asked about; by their ids or those of predecessors, as the dataset has them
 */
export function withSelected(linked: DashboardState, query: string, own: readonly Dimension[] = [], units: readonly string[] = []): string {
  const tables = selection(appliedChoices(linked, query, own, units), units);
  const needed = neededBy(query, tables);
  if (needed.size === 0) return query;
  const inOrder = Object.entries(tables).filter(([name]) => needed.has(name));
  return `WITH\n${inOrder.map(([name, sql]) => `${name} AS (${sql}\n)`).join(',\n')}\n${joined(query)}`;
}

/** The choices that bear on a query, the others at their defaults. Parameters as of `withSelected`. */
export function appliedChoices(linked: DashboardState, query: string, own: readonly Dimension[] = [], units: readonly string[] = []): DashboardState {
  const byItsId = readsOpened(query) && linked.evidence?.statement !== undefined;
  const state = filtering(byItsId ? { ...withoutFilters(linked), organisations: [], evidence: linked.evidence } : linked);
  const asked = units.length === 0 ? state : { ...state, organisations: units };
  const ignored = [...own, ...(readsOpened(query) && state.evidence ? openedFrom(state.evidence) : [])];
  return { ...asked, ...Object.fromEntries(ignored.map((dimension) => [dimension, defaultState[dimension]])) };
}

/** Whether a query is about what the evidence panel is opened on, and so is asked only while it is. */
export const readsOpened = (query: string): boolean => /\bopened\w*\b/.test(query);

/** The names of the tables that a query needs, directly or through one another. */
function neededBy(query: string, tables: Selection): ReadonlySet<string> {
  const needed = new Set<string>();
  const open = [query];
  for (let sql = open.pop(); sql !== undefined; sql = open.pop())
    for (const [, name = ''] of sql.matchAll(/\b(?:FROM|JOIN)\s+(\w+)/gi)) {
      const table = tables[name];
      if (table === undefined || needed.has(name)) continue;
      needed.add(name);
      open.push(table);
    }
  return needed;
}

/** A query that starts with tables of its own goes on in the same WITH: DuckDB does not parse one inside another. */
function joined(query: string): string {
  return query.replace(/^(?:\s*--.*\n)*\s*/, '').replace(/^WITH\b/i, ',');
}
