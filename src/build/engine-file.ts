import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { cache } from './paths';

const INSTALLED = '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm';
/** The code around the engine file, in a browser and in Node: all that calls an export by its name. */
const CALLERS = ['@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js', '@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs'];

/** Sections of a WebAssembly module, by their number in the file. */
const IMPORTS = 2;
const EXPORTS = 7;
/** Magic number and version. */
const HEADER_BYTES = 8;

let made: string | undefined;

/**
 * Path of the engine file that browsers and Node run: DuckDB's own, without the exports that nothing calls.
 *
 * DuckDB exports all of its 75,000 functions and constants, so that an extension can be linked to any of them; their names are an eighth of
 * what is sent, and to make an object of each is most of the engine's start. Plankoll loads no extension.
 */
export function engineFile(): string {
  made ??= writeEngineFile();
  return made;
}

/** Gives the page the engine file of `engineFile` where it asks for the installed one. */
export function slimEngine(): Plugin {
  return {
    name: 'plankoll-engine-file',
    enforce: 'pre',
    resolveId: (source) => (source === `${INSTALLED}?url` ? `${engineFile()}?url` : null),
  };
}

function writeEngineFile(): string {
  const { resolve } = createRequire(import.meta.url);
  const words = new Set(CALLERS.flatMap((file) => readFileSync(resolve(file), 'utf8').match(/[\w$]+/g) ?? []));
  // JavaScript knows the exports of C with a line before their names.
  const slim = withoutExports(readFileSync(resolve(INSTALLED)), (name) => words.has(name) || words.has(`_${name}`));
  const file = join(cache, 'engine', 'duckdb-eh.wasm');
  if (!existsSync(file) || !readFileSync(file).equals(slim)) {
    mkdirSync(join(cache, 'engine'), { recursive: true });
    const part = `${file}.${process.pid}`;
    writeFileSync(part, slim);
    renameSync(part, file);
  }
  return file;
}

/**
 * A WebAssembly module without some of its exports; all else is the same, byte by byte. What the module imports under a name of its own
 * exports stays, since a loader may link it to itself.
 * @throws Error when the bytes are no module with exports
 */
export function withoutExports(module: Uint8Array, isCalled: (name: string) => boolean): Buffer<ArrayBuffer> {
  const bytes = Buffer.from(module.buffer, module.byteOffset, module.byteLength);
  const sections = sectionsOf(bytes);
  const exported = sections.find(({ id }) => id === EXPORTS);
  if (exported === undefined) throw new Error('The engine file has no exports.');
  const imported = sections.find(({ id }) => id === IMPORTS);
  const isImported = (name: string) => imported !== undefined && bytes.subarray(imported.body, imported.end).includes(lengthAndName(name));
  const kept = exportsOf(bytes, exported).filter(({ name }) => isCalled(name) || isImported(name));
  const body = Buffer.concat([unsigned(kept.length), ...kept.map(({ entry }) => entry)]);
  return Buffer.concat([bytes.subarray(0, exported.start), Buffer.of(EXPORTS), unsigned(body.length), body, bytes.subarray(exported.end)]);
}

interface Section {
  readonly id: number;
  readonly start: number;
  readonly body: number;
  readonly end: number;
}

function sectionsOf(bytes: Buffer): Section[] {
  const sections: Section[] = [];
  for (let start = HEADER_BYTES; start < bytes.length; ) {
    const { value, next: body } = readUnsigned(bytes, start + 1);
    const end = body + value;
    sections.push({ id: bytes.readUInt8(start), start, body, end });
    start = end;
  }
  return sections;
}

/** Each export: its name, and its bytes, which are the name with its length, one byte for its kind, and its number. */
function exportsOf(bytes: Buffer, section: Section): { name: string; entry: Buffer }[] {
  const { value: count, next: first } = readUnsigned(bytes, section.body);
  const found: { name: string; entry: Buffer }[] = [];
  for (let start = first; found.length < count; ) {
    const { value: length, next: name } = readUnsigned(bytes, start);
    const { next: end } = readUnsigned(bytes, name + length + 1);
    found.push({ name: bytes.toString('utf8', name, name + length), entry: bytes.subarray(start, end) });
    start = end;
  }
  return found;
}

function lengthAndName(name: string): Buffer {
  const utf8 = Buffer.from(name);
  return Buffer.concat([unsigned(utf8.length), utf8]);
}

/** A number in WebAssembly's variable length (LEB128): seven bits in each byte, the lowest first. */
function readUnsigned(bytes: Buffer, start: number): { value: number; next: number } {
  let value = 0;
  for (let next = start, unit = 1; ; next++, unit *= 128) {
    const byte = bytes.readUInt8(next);
    value += (byte & 127) * unit;
    if (byte < 128) return { value, next: next + 1 };
  }
}

function unsigned(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Buffer.of(...bytes, rest);
    bytes.push((rest % 128) + 128);
  }
}
