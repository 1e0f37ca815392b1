import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseFile } from '../../src/engine/database-file';
import { type Engine, EngineError } from '../../src/engine/engine';
import { type Shape, tableNames, tables } from '../../src/model/tables';
import { engineWith, select, shipped } from '../dataset';

const { dataset } = shipped;

describe('the database that a page opens', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await engineWith(dataset);
  });
  afterAll(() => engine.close());

  test.each(tableNames)('has every row of %s as the documents and the vocabulary give it', async (name) => {
    const columns: readonly string[] = Object.keys(tables[name]);
    const inAnyOrder = (rows: readonly object[]) =>
      rows.map((row) => JSON.stringify(columns.map((column) => (row as Record<string, unknown>)[column]))).sort();
    expect(inAnyOrder(await select<Shape>(engine, `SELECT * FROM ${name}`, tables[name]))).toEqual(inAnyOrder(dataset[name]));
  });

  test.each([`CREATE TABLE mine AS SELECT 1`, `DELETE FROM statements`, `DROP TABLE statements`, `ATTACH ':memory:' AS other`])(
    'can be read and not written to: %s',
    async (sql) => {
      await expect(engine.run(sql)).rejects.toBeInstanceOf(EngineError);
    },
  );
});

test('the same dataset gives the same bytes', { timeout: 20_000 }, async () => {
  const [one, other] = [await databaseFile(dataset), await databaseFile(dataset)];
  expect(Buffer.compare(one, other)).toBe(0);
});

test('a text stands in it as it was, whatever its letters', async () => {
  const [theme] = dataset.themes;
  const text = fc.string({ unit: fc.oneof(fc.constantFrom('å', 'Ö', "'", '"', '\u00ad', '\ufeff', '\n', '😀'), fc.string({ unit: 'binary' })) });
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 100, maxLength: 200 }), async (titles) => {
      const themes = titles.map((title, ord) => ({ ...(theme as (typeof dataset.themes)[number]), title, ord }));
      const engine = await engineWith({ ...dataset, themes });
      expect(await select(engine, 'SELECT * FROM themes', tables.themes)).toEqual(themes);
      await engine.close();
    }),
    { numRuns: 3 },
  );
});
