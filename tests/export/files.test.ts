import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neutralise } from '../../src/export/csv';
import { fileName } from '../../src/export/file-name';
import { writeTableCsv, writeWorkbook } from '../../src/export/table-files';
import { contentOf } from '../../src/export/takeaway';
import { english } from '../../src/language/en';
import { createLanguage } from '../../src/language/language';
import { swedish } from '../../src/language/languages';
import { readCsv, restore } from '../build/open-data/read-csv';
import { readWorkbook } from './read-workbook';
import { provenance, takeaway } from './takeaways';

const rows = takeaway.rows.map(({ cells }) => cells.map(contentOf));
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

describe('a file says what it is by its name:', () => {
  test('what, that something is filtered, and when', () => {
    expect(fileName(takeaway, provenance, 'csv', swedish)).toBe('plankoll-prov-filtrerad-2026-11-27.csv');
    expect(fileName(takeaway, { ...provenance, isFiltered: false }, 'png', swedish)).toBe('plankoll-prov-2026-11-27.png');
    expect(fileName(takeaway, provenance, 'xlsx', createLanguage('en', english))).toBe('plankoll-prov-filtered-2026-11-27.xlsx');
  });
});

describe('the table as CSV', () => {
  const read = readCsv(writeTableCsv(takeaway, provenance, swedish));

  test('has the rows of the picture, with decimal comma, formulas neutralised and nothing for what is missing', () => {
    expect(read.head).toEqual(['Enhet', 'Delområde', 'Antal', 'Andel', 'Skarpnäck', 'Underlag']);
    const written = rows.map((row) => row.map((value) => (typeof value === 'number' ? String(value).replace('.', ',') : (value ?? ''))));
    expect(read.rows.map((row) => row.slice(0, -1).map(restore))).toEqual(written);
    expect(read.rows[0]?.slice(2, 4)).toEqual(['3', '0,9225']);
    expect(read.rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  test('says on every row what it rests on', () => {
    for (const row of read.rows)
      for (const part of [provenance.plans, provenance.selection, provenance.date, provenance.link]) expect(row.at(-1)).toContain(part);
  });
});

describe('the table as a workbook', () => {
  test('says on its first sheet what it is, what is left out and where it comes from', async () => {
    const [about] = readWorkbook(await bytesOf(await writeWorkbook(takeaway, provenance, swedish))).entries();
    expect(about?.[0]).toBe('Om');
    const said = new Map(about?.[1].map(([label, words]) => [label?.value, words?.value]));
    expect(said.get('Titel')).toBe(takeaway.title);
    expect(said.get('Det den visar')).toBe(takeaway.finding);
    expect(said.get('Urval')).toBe(provenance.selection);
    expect(said.get('Planer')).toBe(provenance.plans);
    expect(said.get('Källor')).toBe(provenance.sources.join(' · '));
    expect(said.get('Datum')).toBe('27 november 2026, underlag 3fd267db');
    expect(said.get('Länk')).toBe(provenance.link);
    expect(said.get('Licens')).toContain('MIT License');
  });

  test('has the rows of the picture on its second: numbers as numbers, and nothing that is computed', async () => {
    const table = readWorkbook(await bytesOf(await writeWorkbook(takeaway, provenance, swedish))).get('Tabell') ?? [];
    const cells = table.slice(1).map((row) => takeaway.columns.map((_, i) => row[i]?.value ?? null));
    expect(table[0]?.map((cell) => cell?.value)).toEqual(takeaway.columns.map(({ head }) => head));
    // XML cannot hold a null character; everything else comes back as it was.
    expect(cells).toEqual(rows.map((row) => row.map((value) => (typeof value === 'string' ? value.replace('\u0000', '') : value))));
    expect(table.flat().filter((cell) => cell?.isFormula)).toEqual([]);
  });
});

test('whatever a text holds, it comes back from both files as it was', async () => {
  const text = fc
    .tuple(
      fc.constantFrom('', "'", '=', '-', '+', '@', '"', '<', '&'),
      fc.string({ unit: 'grapheme-ascii' }),
      fc.constantFrom('', ';', '"', ' å', '\n'),
    )
    .map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(text, fc.integer()), { maxLength: 5 }), async (made) => {
      const odd = { ...takeaway, columns: [{ head: 'a' }, { head: 'b' }], rows: made.map(([word, n]) => ({ cells: [word, n] })) };
      const csv = readCsv(writeTableCsv(odd, provenance, swedish)).rows;
      expect(csv.map(([word = '', n]) => [restore(word), Number(n)])).toEqual(made);
      expect(csv.flat().every((cell, i) => i % 3 === 1 || neutralise(restore(cell)) === cell)).toBe(true);
      const sheet = readWorkbook(await bytesOf(await writeWorkbook(odd, provenance, swedish))).get('Tabell') ?? [];
      expect(sheet.slice(1).map((row) => [row[0]?.value ?? '', row[1]?.value])).toEqual(made);
    }),
    { numRuns: 30 },
  );
});
