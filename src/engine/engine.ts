import type { Table } from 'apache-arrow';

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
