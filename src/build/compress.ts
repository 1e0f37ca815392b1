import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { filesUnder } from './fingerprint';

const compressible = new Set([
  '.arrow',
  '.css',
  '.csv',
  '.duckdb',
  '.html',
  '.js',
  '.json',
  '.md',
  '.rdf',
  '.ttl',
  '.map',
  '.svg',
  '.txt',
  '.wasm',
  '.webmanifest',
  '.xml',
]);
const MIN_BYTES = 1024;
const LARGE = 4_000_000;

export interface CompressedFile {
  /** Path in the folder. */
  readonly file: string;
  readonly bytes: number;
  /** Size of the `.br` beside it; null where there is none. */
  readonly brotli: number | null;
}

export interface Compression {
  /** Holds the smallest form of every content once made, by the content's digest. */
  readonly cache: string;
  /** `best` takes minutes for the engine, once. `quick` takes what the cache has, and makes the rest in seconds and a quarter larger. */
  readonly effort: 'best' | 'quick';
  /** Told before a file that takes long. */
  readonly onLong?: (file: string) => void;
}

/** Puts a `.br` beside every file of a folder that gets smaller by it. */
export async function compressFolder(folder: string, compression: Compression): Promise<CompressedFile[]> {
  const files = filesUnder(folder).filter((file) => extname(file) !== '.br');
  const report: CompressedFile[] = [];
  for (const file of files.sort()) {
    const content = readFileSync(file);
    const worth = content.length > MIN_BYTES && compressible.has(extname(file));
    const brotli = worth ? await smaller(content, relative(folder, file), compression) : null;
    if (brotli) writeFileSync(`${file}.br`, brotli);
    else rmSync(`${file}.br`, { force: true });
    report.push({ file: relative(folder, file), bytes: content.length, brotli: brotli?.length ?? null });
  }
  return report;
}

/** Deletes from the cache what no file of the folder needs any more. */
export function pruneCache(folder: string, cache: string): void {
  const needed = new Set(filesUnder(folder).map((file) => cacheName(readFileSync(file))));
  for (const name of readdirSync(cache)) if (!needed.has(name)) rmSync(join(cache, name));
}

async function smaller(content: Buffer, name: string, { cache, effort, onLong }: Compression): Promise<Buffer> {
  const cached = join(cache, cacheName(content));
  if (existsSync(cached)) return readFileSync(cached);
  if (effort === 'quick') return brotli(content, 5);
  if (content.length > LARGE) onLong?.(name);
  const made = await brotli(content, 11);
  mkdirSync(cache, { recursive: true });
  // Renamed when whole, so that an interrupted run leaves no half file to trust.
  writeFileSync(`${cached}.part`, made);
  renameSync(`${cached}.part`, cached);
  return made;
}

function brotli(content: Buffer, quality: number): Promise<Buffer> {
  const { BROTLI_PARAM_LGWIN, BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  return promisify(brotliCompress)(content, {
    params: { [BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_LGWIN]: 24, [BROTLI_PARAM_SIZE_HINT]: content.length },
  });
}

function cacheName(content: Buffer): string {
  return `${createHash('sha256').update(content).digest('hex')}.br`;
}
