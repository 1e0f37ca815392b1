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

export function noneOf(table: string, column: string, ids: readonly string[]): string {
  return `(SELECT count(*) = 0 FROM ${table} WHERE ${column} IN ${list(ids)})`;
}
