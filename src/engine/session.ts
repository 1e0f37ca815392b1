import type { Table } from 'apache-arrow';
import type { Manifest } from '../model/manifest';
import type { RowOf, Shape } from '../model/tables';
import { type AnswerForm, decodeRows } from './answer';
import { step } from './deadline';
import { type Engine, type EngineError, EngineLost, type FetchDatabase } from './engine';
import { fetchDatabase, fetchManifest } from './files';
import { gathered } from './gathered';
import { startWorker } from './worker';

const CODE_SECONDS = 60;

export type SessionStatus =
  | { readonly phase: 'idle' }
  /** `share` of the engine's bytes that have arrived, 0 to 1; `awaited` while a question waits for it. */
  | { readonly phase: 'starting'; readonly share: number; readonly awaited: boolean }
  | { readonly phase: 'ready' }
  | { readonly phase: 'failed'; readonly error: EngineError };

/**
 * The page's one engine: started when the page has been painted or first needs it, told of while it starts, and started anew when it was
 * lost over a question.
 */
export interface Session {
  readonly status: () => SessionStatus;
  readonly subscribe: (listener: () => void) => () => void;
  readonly start: () => void;
  /**
   * The rows of the engine's answer to one SELECT; starts it. When the engine is lost meanwhile, another is started on the same database
   * and asked once more. Rejects with an EngineError. Answers that are awaited at the same time are given at the same time, each decoded when
   * it comes, while the engine is at the next. An engine that is ready has the question when this returns, however busy the
   * page is then.
   */
  readonly rows: <S extends Shape>(sql: string, form: AnswerForm<S>) => Promise<RowOf<S>[]>;
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

  const together = gathered();
  const { get: manifest } = remembered(() => fetchManifest(baseUrl));
  // As it came, for an engine that takes over from a lost one.
  const database = remembered(() => fetchDatabase(baseUrl));

  let engine: Promise<Engine> | undefined;
  /** The same when it is ready. */
  let ready: Engine | undefined;
  /** Questions without an answer yet. */
  let asking = 0;
  const start = (): Promise<Engine> => {
    const isMine = () => engine === mine;
    const fail = (error: EngineError) => {
      // One that does not open may have been cut short on its way.
      if (error.stage === 'data') database.forget();
      if (isMine() && status.phase === 'starting') tell({ phase: 'failed', error });
    };
    const progress = (share: number) => {
      if (isMine() && status.phase === 'starting' && Math.floor(share * 100) > Math.floor(status.share * 100)) tell({ ...status, share });
    };
    const mine = startEngine(database.get, progress);
    engine = mine;
    ready = undefined;
    tell({ phase: 'starting', share: 0, awaited: asking > 0 });
    mine.then((running) => {
      if (!isMine()) return;
      ready = running;
      tell({ phase: 'ready' });
    }, fail);
    return mine;
  };
  const stop = (lost: Promise<Engine> | undefined) => {
    lost?.then(
      (running) => running.close(),
      () => undefined,
    );
  };

  const count = (more: 1 | -1) => {
    asking += more;
    if (status.phase === 'starting' && status.awaited !== asking > 0) tell({ ...status, awaited: asking > 0 });
  };
  const ask = async (sql: string, isSecond = false): Promise<Table> => {
    const asked = engine ?? start();
    try {
      return await (ready ?? (await asked)).run(sql);
    } catch (error) {
      if (!(error instanceof EngineLost)) throw error;
      if (asked === engine) {
        stop(asked);
        if (isSecond) {
          engine = Promise.reject(error);
          ready = undefined;
          engine.catch(() => undefined);
          tell({ phase: 'failed', error });
        } else start();
      }
      if (isSecond) throw error;
      return ask(sql, true);
    }
  };

  const run = async (sql: string): Promise<Table> => {
    count(1);
    try {
      return await ask(sql);
    } finally {
      count(-1);
    }
  };

  return {
    status: () => status,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: () => {
      if (engine === undefined) start();
    },
    rows: (sql, form) => together(run(sql).then((answer) => decodeRows(answer, form))),
    manifest,
    retry: () => {
      stop(engine);
      start();
    },
  };
}

/** @param onProgress called with the share of the engine that has arrived, 0 to 1 */
async function startEngine(fetchDatabase: FetchDatabase, onProgress: (share: number) => void): Promise<Engine> {
  // First, since it is what takes long.
  const started = startWorker();
  try {
    const { startBrowserEngine } = await step(CODE_SECONDS, 'start', 'the code of the engine', import('./browser'));
    return await startBrowserEngine(started, fetchDatabase, onProgress);
  } catch (error) {
    started.end.bring(String(error));
    throw error;
  }
}

/** Fetches once, and again only after a failure. */
function remembered<T>(fetchIt: () => Promise<T>) {
  let fetched: Promise<T> | undefined;
  const forget = () => {
    fetched = undefined;
  };
  const get = (): Promise<T> => {
    fetched ??= fetchIt().catch((error) => {
      forget();
      throw error;
    });
    return fetched;
  };
  return { get, forget };
}
