import { readFileSync, statSync } from 'node:fs';
import { Dictionary, Float64, Int32, Table, Utf8, vectorFromArray } from 'apache-arrow';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { engineFile } from '../../src/build/engine-file';
import { decodeRows } from '../../src/engine/answer';
import { step } from '../../src/engine/deadline';
import { EngineError } from '../../src/engine/engine';
import { ENGINE_BYTES } from '../../src/engine/settings';
import { engineWith, shipped } from '../dataset';

describe('the engine', () => {
  test('cannot read files, reach the network or be unlocked once the data is in', async () => {
    const engine = await engineWith(shipped.dataset);
    for (const sql of [
      `SELECT * FROM read_csv('package.json')`,
      `SELECT * FROM 'http://127.0.0.1:9/x.csv'`,
      `LOAD json`,
      `SET enable_external_access = true`,
      `SET lock_configuration = false`,
    ])
      await expect(engine.run(sql), sql).rejects.toBeInstanceOf(EngineError);
    await engine.close();
  });

  test('says which column does not hold what a shape says', async () => {
    const engine = await engineWith(shipped.dataset);
    const answer = await engine.run(`SELECT 'a' AS name, NULL AS other`);
    expect(() => decodeRows(answer, { shape: { name: 'integer', other: 'text?' } })).toThrow('column name holds a; the shape says integer');
    expect(() => decodeRows(answer, { shape: { name: 'text', other: 'text' } })).toThrow('column other holds null; the shape says text');
    expect(() => decodeRows(answer, { shape: { name: 'text' } })).toThrow('columns are name, other; the shape says name');
    await engine.close();
  });

  test('gives back every text as it was, whatever its letters', () => {
    const text = fc.option(
      fc.string({ unit: fc.oneof(fc.constantFrom('å', 'Ö', '–', '”', '\u00ad', '\ufeff', '😀', 'a', ' '), fc.string({ unit: 'binary' })) }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(text), { minLength: 1 }), (batches) => {
        const columnOf = <T extends Utf8 | Dictionary<Utf8>>(type: () => T) =>
          batches.map((texts) => vectorFromArray(texts, type())).reduce((all, next) => all.concat(next));
        const answer = new Table({ column: columnOf(() => new Utf8()), id: columnOf(() => new Dictionary(new Utf8(), new Int32())) });
        const shape = { column: 'text?', id: 'text?' } as const;
        expect(decodeRows(answer, { shape })).toEqual(batches.flat().map((value) => ({ column: value, id: value })));
      }),
    );
  });

  test('gives back every number, and none where there is none', () => {
    const number = fc.option(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }));
    fc.assert(
      fc.property(fc.array(fc.array(number), { minLength: 1 }), (batches) => {
        const columnOf = <T extends Int32 | Float64>(type: () => T) =>
          batches.map((numbers) => vectorFromArray(numbers, type())).reduce((all, next) => all.concat(next));
        const answer = new Table({ n: columnOf(() => new Int32()), sum: columnOf(() => new Float64()) });
        expect(decodeRows(answer, { shape: { n: 'integer?', sum: 'integer?' } })).toEqual(batches.flat().map((n) => ({ n, sum: n })));
      }),
    );
  });

  test('gives rows in the order that is asked for, as SQL would', async () => {
    const engine = await engineWith(shipped.dataset);
    const name = fc.option(fc.string({ unit: fc.constantFrom('a', 'B', 'å', 'Ö', '-', ' '), maxLength: 2 }));
    const row = fc.record({ name, n: fc.option(fc.integer({ min: -2, max: 2 })) });
    const sqlOf = (value: string | number | null) => (typeof value === 'string' ? `'${value}'` : String(value ?? 'NULL'));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1 }), async (rows) => {
        const shape = { name: 'text?', n: 'integer?', place: 'integer' } as const;
        const values = rows.map((one, place) => `(${sqlOf(one.name)}::VARCHAR, ${sqlOf(one.n)}::INTEGER, ${place})`);
        const answer = `SELECT * FROM (VALUES ${values.join(', ')}) t(name, n, place)`;
        const inSql = await engine.run(`${answer} ORDER BY n DESC NULLS LAST, name NULLS FIRST, place`);
        expect(decodeRows(await engine.run(answer), { shape, order: ['-n', 'name', 'place'] })).toEqual(decodeRows(inSql, { shape }));
      }),
      { numRuns: 30 },
    );
    await engine.close();
  });

  test('is not waited for without end', async () => {
    await expect(step(0.01, 'start', 'the engine', new Promise(() => undefined))).rejects.toMatchObject({ stage: 'start' });
  });

  test('loads a dataset in which a table has no rows', async () => {
    const engine = await engineWith({ ...shipped.dataset, themes: [] });
    expect((await engine.run('SELECT * FROM themes')).numRows).toBe(0);
    await engine.close();
  });
});

describe('what is installed', () => {
  test('is one copy of Arrow, the one that the engine asks for', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, { version: string }> };
    expect(Object.keys(packages).filter((path) => path.endsWith('node_modules/apache-arrow'))).toEqual(['node_modules/apache-arrow']);
  });

  test('is an engine file of the size that progress is counted against', () => {
    expect(statSync(engineFile()).size).toBe(ENGINE_BYTES);
  });
});
