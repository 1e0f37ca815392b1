import type { Data, Table, Type, Utf8, Vector } from 'apache-arrow';
import type { RowOf, Shape } from '../model/tables';

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

/** The database file as the browser keeps it, outside the page's own memory. */
export type FetchDatabase = () => Promise<Blob>;

/** What the rows of an answer look like. */
export interface AnswerForm<S extends Shape> {
  readonly shape: S;
  /**
   * The columns that the rows are put in order by, `-` before one that falls; null is the least. Where it is missing, SQL decides. It is for what
   * is asked at every choice: DuckDB takes 0.6 ms to put rows in order and 0.4 more for each column, however few they are.
   */
  readonly order?: readonly string[];
}

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
 * The rows of an answer, as the shape says; in the order that the engine gives them in, or in one of their own.
 * @throws EngineError when a column is missing or extra, or holds what its type does not allow.
 */
export function decodeRows<S extends Shape>(table: Table, { shape, order }: AnswerForm<S>): RowOf<S>[] {
  const names = table.schema.fields.map((field) => field.name);
  const wanted = Object.keys(shape);
  if (names.join() !== wanted.join()) throw new EngineError('query', `columns are ${names.join(', ')}; the shape says ${wanted.join(', ')}`);

  const columns = wanted.map((name, i) => ({ name, type: shape[name], valueAt: readerOf(table.getChildAt(i)) }));
  const rows: RowOf<S>[] = [];
  for (let i = 0; i < table.numRows; i++) {
    const row: Record<string, string | number | null> = {};
    for (const { name, type, valueAt } of columns) {
      const value = valueAt(i);
      const plain = typeof value === 'bigint' ? Number(value) : value;
      const fits = plain === null ? type?.endsWith('?') : type?.startsWith('text') ? typeof plain === 'string' : typeof plain === 'number';
      if (!fits) throw new EngineError('query', `column ${name} holds ${String(plain)}; the shape says ${type}`);
      row[name] = plain as string | number | null;
    }
    rows.push(row as RowOf<S>);
  }
  return order ? rows.sort(byOrder(order)) : rows;
}

/** Compares two rows by some columns, as `AnswerForm` says. */
export function byOrder(order: readonly string[]): (a: RowOf<Shape>, b: RowOf<Shape>) => number {
  const columns = order.map((column) => (column.startsWith('-') ? { name: column.slice(1), sign: -1 } : { name: column, sign: 1 }));
  return (a, b) => {
    for (const { name, sign } of columns) {
      const [one = null, other = null] = [a[name], b[name]];
      if (one === other) continue;
      return one === null || (other !== null && one < other) ? -sign : sign;
    }
    return 0;
  };
}

/** Arrow's own number for texts, written out since the page loads Arrow's code only with the engine. */
const UTF8: Type.Utf8 = 5;

/** Gives a column's values by their row. */
function readerOf(column: Vector | null): (row: number) => unknown {
  if (column?.type.typeId === UTF8) {
    const texts = (column as Vector<Utf8>).data.flatMap(textsOf);
    return (row) => texts[row];
  }
  const values = column?.memoize();
  return (row) => values?.get(row) ?? null;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The texts of a part of a column. They are decoded together: thousands of short ones, each on its own, take longer to ask for than to decode. */
function textsOf(part: Data<Utf8>): (string | null)[] {
  const { values, valueOffsets, length } = part;
  const all = decoder.decode(values.subarray(valueOffsets[0], valueOffsets[length]));
  const texts: (string | null)[] = [];
  let [byte, start] = [valueOffsets[0] ?? 0, 0];
  for (let i = 0; i < length; i++) {
    let end = start;
    // A character begins at every byte that does not continue one; the longest are two UTF-16 units.
    for (const last = valueOffsets[i + 1] ?? byte; byte < last; byte++) {
      const bits = values[byte] as number;
      if ((bits & 0xc0) !== 0x80) end += bits < 0xf0 ? 1 : 2;
    }
    texts.push(part.getValid(i) ? all.slice(start, end) : null);
    start = end;
  }
  return texts;
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
