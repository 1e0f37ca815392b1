import type { Manifest } from '../model/manifest';
import { step } from './deadline';
import { DATABASE_FILE } from './settings';

/** A million statements come on a slow line in that time. */
const FILE_SECONDS = 120;

/**
 * What the page was served with.
 * @param baseUrl the folder that holds data/
 * @throws EngineError stage `data`
 */
export async function fetchManifest(baseUrl: string): Promise<Manifest> {
  return fetchFile(baseUrl, 'data/dataset.json', async (response) => (await response.json()) as Manifest);
}

/**
 * The database file, to be opened by an engine.
 * @param baseUrl the folder that holds data/
 * @throws EngineError stage `data`
 */
export function fetchDatabase(baseUrl: string): Promise<Blob> {
  return fetchFile(baseUrl, `data/${DATABASE_FILE}`, (response) => response.blob());
}

function fetchFile<T>(baseUrl: string, path: string, read: (response: Response) => Promise<T>): Promise<T> {
  const fetched = async () => {
    try {
      const response = await fetch(new URL(path, baseUrl), { signal: AbortSignal.timeout(FILE_SECONDS * 1000) });
      if (!response.ok) throw new Error(`${response.status}`);
      return await read(response);
    } catch (cause) {
      throw new Error(`${path}: ${cause instanceof Error ? cause.message : cause}`, { cause });
    }
  };
  return step(FILE_SECONDS, 'data', path, fetched());
}
