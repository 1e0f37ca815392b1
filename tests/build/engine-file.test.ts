import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { engineFile, withoutExports } from '../../src/build/engine-file';

const installed = readFileSync('node_modules/@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');

test('the engine file is the installed one with other exports and nothing else changed', async () => {
  const slim = readFileSync(engineFile());
  const [whole, part] = await Promise.all([WebAssembly.compile(installed), WebAssembly.compile(slim)]);
  const had = WebAssembly.Module.exports(whole);
  const has = WebAssembly.Module.exports(part);
  const kinds = new Map(had.map(({ name, kind }) => [name, kind]));
  for (const { name, kind } of has) expect(kind, name).toBe(kinds.get(name));
  // What it is called by in a browser and in Node.
  const kept = new Set(has.map(({ name }) => name));
  for (const name of ['malloc', 'duckdb_web_query_run', 'duckdb_web_insert_arrow_from_ipc_stream', '__wasm_call_ctors']) expect(kept).toContain(name);
  expect(has.length).toBeLessThan(had.length / 100);

  expect(WebAssembly.Module.imports(part)).toEqual(WebAssembly.Module.imports(whole));
  // What stands before the exports, and after them: that is the code and the data.
  const before = slim.findIndex((byte, i) => byte !== installed[i]);
  const after = slim.findLastIndex((byte, i) => byte !== installed[i + installed.length - slim.length]);
  expect(after - before).toBeLessThan(20_000);
});

test('a module keeps the exports that are called, and those that it imports itself', async () => {
  // Imports m.own; exports its functions as `called`, `own` and `idle`.
  const section = (id: number, ...body: number[]) => [id, body.length, ...body];
  const name = (text: string) => [text.length, ...Buffer.from(text)];
  const types = section(1, 1, 0x60, 0, 0);
  const imports = section(2, 1, ...name('m'), ...name('own'), 0, 0);
  const exports = section(7, 3, ...name('called'), 0, 0, ...name('own'), 0, 0, ...name('idle'), 0, 0);
  const module = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, ...types, ...imports, ...exports]);
  const made = await WebAssembly.compile(withoutExports(module, (exported) => exported === 'called'));
  expect(WebAssembly.Module.exports(made).map((one) => one.name)).toEqual(['called', 'own']);
});

test('a file that is no engine is not taken for one', () => {
  expect(() => withoutExports(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]), () => true)).toThrow('no exports');
});
