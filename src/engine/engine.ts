import type { Table } from 'apache-arrow';
import type { RowOf, Shape, TableName } from '../model/tables';

/**
 * DuckDB behind one method. There are two: a worker in the browser (`browser.ts`) and the same engine in Node (`node.ts`).
 * Everything that the dashboard shows comes through here.
 */
export interface Engine {
  /**
   * Runs one SELECT.
   * @throws EngineError when the SQL is refused, EngineLost when there is no answer in time.
   */
  run(sql: string): Promise<Table>;
  close(): Promise<void>;
}

/** What is loaded into an engine: each table as an Arrow IPC stream. */
export type TableFiles = Readonly<Record<TableName, Uint8Array>>;

/** One of them as the browser keeps it, outside the page's own memory; fetched when it is first asked for. */
export type FetchTable = (name: TableName) => Promise<Blob>;

/** Something that the engine or its answer does wrong. `stage` tells what a reader can do about it. */
export class EngineError extends Error {
  constructor(
    readonly stage: 'start' | 'data' | 'query',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'EngineError';
  }
}

/** The engine was stopped, or did not answer in time, and will answer nothing more. A new one may. */
export class EngineLost extends EngineError {
  constructor(message: string, options?: ErrorOptions) {
    super('query', message, options);
    this.name = 'EngineLost';
  }
}

/**
 * The rows of an answer, as the shape says.
 * @throws EngineError when a column is missing or extra, or holds what its type does not allow.
 */
export function decodeRows<S extends Shape>(table: Table, shape: S): RowOf<S>[] {
  const names = table.schema.fields.map((field) => field.name);
  const wanted = Object.keys(shape);
  if (names.join() !== wanted.join()) throw new EngineError('query', `columns are ${names.join(', ')}; the shape says ${wanted.join(', ')}`);

  const columns = wanted.map((name, i) => ({ name, type: shape[name], vector: table.getChildAt(i)?.memoize() }));
  const rows: RowOf<S>[] = [];
  for (let i = 0; i < table.numRows; i++) {
    const row: Record<string, string | number | null> = {};
    for (const { name, type, vector } of columns) {
      const value: unknown = vector?.get(i) ?? null;
      const plain = typeof value === 'bigint' ? Number(value) : value;
      const fits = plain === null ? type?.endsWith('?') : type?.startsWith('text') ? typeof plain === 'string' : typeof plain === 'number';
      if (!fits) throw new EngineError('query', `column ${name} holds ${String(plain)}; the shape says ${type}`);
      row[name] = plain as string | number | null;
    }
    rows.push(row as RowOf<S>);
  }
  return rows;
}

/** The rows of any answer, for tools that do not know its shape: integers as numbers, lists as arrays. */
export function plainRows(table: Table): Record<string, unknown>[] {
  const plain = (value: unknown): unknown => {
    if (typeof value === 'bigint') return Number(value);
    if (value !== null && typeof value === 'object' && Symbol.iterator in value) return [...(value as Iterable<unknown>)].map(plain);
    return value ?? null;
  };
  return table
    .toArray()
    .map((row: { toJSON(): Record<string, unknown> }) =>
      Object.fromEntries(Object.entries(row.toJSON()).map(([name, value]) => [name, plain(value)])),
    );
}
