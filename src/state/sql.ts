/** Small pieces of SQL. Every value that a reader chose is quoted here. */

export function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

export function list(values: readonly string[]): string {
  return `(${values.map(text).join(', ')})`;
}

/** All of the conditions that are one; `true` where none is. */
export function and(...conditions: readonly (string | false)[]): string {
  return conditions.filter((condition) => condition !== false).join(' AND ') || 'true';
}

/** A condition on a closed list; nothing where all of it is chosen. */
export function oneOf<T extends string>(column: string, chosen: readonly T[], all: readonly T[]): string | false {
  return chosen.length < all.length && `${column} IN ${list(chosen)}`;
}

/** The enumerations of ids in `model/derived.ts`. */
type Key = 'organisation_key' | 'division_key' | 'area_key' | 'sub_area_key' | 'priority_area_key' | 'method_key' | 'collaborator_key';

/** An id as a value of its enumeration, null where the dataset does not have it: known when the query is planned, so that nothing is looked up. */
export function key(type: Key, id: string): string {
  return `TRY_CAST(${text(id)} AS ${type})`;
}

export function keys(type: Key, ids: readonly string[]): string {
  return `(${ids.map((id) => key(type, id)).join(', ')})`;
}

/** Whether the dataset has none of them. */
export function noneOf(type: Key, ids: readonly string[]): string {
  return `(${ids.map((id) => `${key(type, id)} IS NULL`).join(' AND ')})`;
}
