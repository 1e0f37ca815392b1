import type { Manifest } from '../model/manifest';
import { type TableName, tableNames } from '../model/tables';
import { type Engine, EngineError, type TableFiles } from './engine';

export type SessionStatus =
  /** `share` of the engine's bytes that have arrived, 0 to 1. */
  { readonly phase: 'starting'; readonly share: number } | { readonly phase: 'ready' } | { readonly phase: 'failed'; readonly error: EngineError };

/** The page's one engine: started once, told of while it starts, and started anew on request when that failed. */
export interface Session {
  readonly status: () => SessionStatus;
  readonly subscribe: (listener: () => void) => () => void;
  /** The engine when it is ready. Rejects with an EngineError when the start failed. */
  readonly engine: () => Promise<Engine>;
  /** What the page was served with; rejects with an EngineError of stage `data`. */
  readonly manifest: () => Promise<Manifest>;
  readonly retry: () => void;
}

/** @param baseUrl the folder that holds data/ */
export function createSession(baseUrl: string): Session {
  let status: SessionStatus = { phase: 'starting', share: 0 };
  const listeners = new Set<() => void>();
  const tell = (next: SessionStatus) => {
    status = next;
    for (const listener of listeners) listener();
  };

  let manifest: Promise<Manifest>;
  let engine: Promise<Engine>;
  let attempt = 0;
  const start = () => {
    const mine = ++attempt;
    const tellOfMine = (next: SessionStatus) => {
      if (mine === attempt) tell(next);
    };
    const fail = (error: unknown) =>
      tellOfMine({ phase: 'failed', error: error instanceof EngineError ? error : new EngineError('start', String(error)) });

    tell({ phase: 'starting', share: 0 });
    manifest = fetchFile(baseUrl, 'data/dataset.json').then((response) => response.json() as Promise<Manifest>);
    const files = fetchTables(baseUrl);
    const progress = (share: number) => tellOfMine({ phase: 'starting', share });
    engine = Promise.all([import('./browser'), manifest]).then(([{ startBrowserEngine }]) => startBrowserEngine(files, progress));
    files.catch(fail);
    engine.then(() => tellOfMine({ phase: 'ready' }), fail);
  };
  start();

  return {
    status: () => status,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    engine: () => engine,
    manifest: () => manifest,
    retry: start,
  };
}

async function fetchTables(baseUrl: string): Promise<TableFiles> {
  const load = async (name: TableName) => [name, new Uint8Array(await (await fetchFile(baseUrl, `data/${name}.arrow`)).arrayBuffer())] as const;
  return Object.fromEntries(await Promise.all(tableNames.map(load))) as TableFiles;
}

async function fetchFile(baseUrl: string, path: string): Promise<Response> {
  const response = await fetch(new URL(path, baseUrl)).catch((cause: unknown) => {
    throw new EngineError('data', `${path}: no answer`, { cause });
  });
  if (!response.ok) throw new EngineError('data', `${path}: ${response.status}`);
  return response;
}
