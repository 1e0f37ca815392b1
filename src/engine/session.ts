import type { Manifest } from '../model/manifest';
import { type TableName, tableNames } from '../model/tables';
import { within } from './deadline';
import { type Engine, EngineError, type TableFiles } from './engine';

/** The whole start, downloads included; nothing is waited for without a deadline. */
const START_SECONDS = 120;
const FILE_SECONDS = 30;

export type SessionStatus =
  | { readonly phase: 'idle' }
  /** `share` of the engine's bytes that have arrived, 0 to 1. */
  | { readonly phase: 'starting'; readonly share: number }
  | { readonly phase: 'ready' }
  | { readonly phase: 'failed'; readonly error: EngineError };

/** The page's one engine: started when the page has been painted or first needs it, told of while it starts, and anew on request when that failed. */
export interface Session {
  readonly status: () => SessionStatus;
  readonly subscribe: (listener: () => void) => () => void;
  readonly start: () => void;
  /** The engine when it is ready; starts it. Rejects with an EngineError when the start failed. */
  readonly engine: () => Promise<Engine>;
  /** What the page was served with; rejects with an EngineError of stage `data`. */
  readonly manifest: () => Promise<Manifest>;
  readonly retry: () => void;
}

/** @param baseUrl the folder that holds data/ */
export function createSession(baseUrl: string): Session {
  let status: SessionStatus = { phase: 'idle' };
  const listeners = new Set<() => void>();
  const tell = (next: SessionStatus) => {
    status = next;
    for (const listener of listeners) listener();
  };

  let manifest: Promise<Manifest> | undefined;
  const askManifest = () => {
    manifest ??= fetchManifest(baseUrl);
    return manifest;
  };
  let engine: Promise<Engine> | undefined;
  let attempt = 0;
  const start = () => {
    const mine = ++attempt;
    let settled = false;
    const settle = (next: SessionStatus) => {
      settled = true;
      if (mine === attempt) tell(next);
    };
    const fail = (error: unknown) =>
      settle({ phase: 'failed', error: error instanceof EngineError ? error : new EngineError('start', String(error)) });
    const progress = (share: number) => {
      if (!settled && mine === attempt) tell({ phase: 'starting', share });
    };

    const previous = engine;
    previous?.then(
      (old) => old.close(),
      () => undefined,
    );
    tell({ phase: 'starting', share: 0 });
    manifest = undefined;
    const files = fetchTables(baseUrl);
    files.catch(fail);
    const started = Promise.all([import('./browser'), askManifest()]).then(([{ startBrowserEngine }]) => startBrowserEngine(files, progress));
    engine = within(START_SECONDS * 1000, 'start', 'the start', started);
    engine.then(() => settle({ phase: 'ready' }), fail);
  };
  const startOnce = () => {
    if (status.phase === 'idle') start();
  };

  return {
    status: () => status,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: startOnce,
    engine: () => {
      startOnce();
      return engine ?? Promise.reject(new EngineError('start', 'not started'));
    },
    manifest: askManifest,
    retry: start,
  };
}

async function fetchManifest(baseUrl: string): Promise<Manifest> {
  const bytes = await fetchFile(baseUrl, 'data/dataset.json');
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Manifest;
  } catch (cause) {
    throw new EngineError('data', 'data/dataset.json: not JSON', { cause });
  }
}

async function fetchTables(baseUrl: string): Promise<TableFiles> {
  const load = async (name: TableName) => [name, await fetchFile(baseUrl, `data/${name}.arrow`)] as const;
  return Object.fromEntries(await Promise.all(tableNames.map(load))) as TableFiles;
}

async function fetchFile(baseUrl: string, path: string): Promise<Uint8Array> {
  try {
    const response = await fetch(new URL(path, baseUrl), { signal: AbortSignal.timeout(FILE_SECONDS * 1000) });
    if (!response.ok) throw new Error(`${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    throw new EngineError('data', `${path}: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}
