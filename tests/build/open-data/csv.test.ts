import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeCsv } from '../../../src/build/open-data/csv';
import { neutralise } from '../../../src/export/csv';
import { type TableRow, tableNames, tables } from '../../../src/model/tables';
import { InputProblem } from '../../../src/vocabulary/problem';
import { shipped } from '../../dataset';
import { readCsv, restore } from './read-csv';

const fileOf = (path: string) => shipped.files.get(path) ?? new Uint8Array();

describe.each(tableNames)('%s.csv', (name) => {
  const content = fileOf(`data/${name}.csv`);

  it('holds exactly the rows of the dataset, null as nothing', () => {
    const columns = Object.keys(tables[name]);
    const { head, rows } = readCsv(content);
    const wanted = (shipped.dataset[name] as Record<string, string | number | null>[]).map((row) => columns.map((column) => row[column] ?? ''));
    expect(head).toEqual(columns);
    expect(rows.map((row) => row.map(restore))).toEqual(wanted.map((row) => row.map(String)));
  });

  it('opens in Swedish Excel: byte order mark, semicolons, CRLF after every row', () => {
    expect([...content.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(content);
    expect(text.slice(0, text.indexOf('\r\n'))).toBe(Object.keys(tables[name]).join(';'));
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.match(/\n/g)?.length).toBe(shipped.dataset[name].length + 1);
    expect(text.match(/(?<!\r)\n/)).toBeNull();
  });

  it('has no cell that a spreadsheet would compute', () => {
    const computed = readCsv(content).rows.flatMap((row) => row.filter((cell) => /^[=+\-@\t\r]/.test(cell)));
    expect(computed).toEqual([]);
  });
});

it('keeps å, ä and ö', () => {
  const text = Buffer.from(fileOf('data/organisations.csv')).toString('utf8');
  expect(text).toContain('\r\nhagersten-alvsjo;Hägersten-Älvsjö;district;2020-07-01;;\r\n');
  expect(Buffer.from(fileOf('data/sub_areas.csv')).includes(Buffer.from('vålds- och könsnormer', 'utf8'))).toBe(true);
});

describe('a text that looks like a formula', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+46 8 508 00 000', "'+46 8 508 00 000"],
    ['- barn och unga', "'- barn och unga"],
    ['@stad', "'@stad"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ["'=1", "''=1"],
    ["''-1", "'''-1"],
  ])('%j is written %j', (text, written) => {
    expect(neutralise(text)).toBe(written);
    expect(restore(written)).toBe(text);
  });

  it.each(["'Citat' i början", '2020-08', 'A = B', ' =1', '–1', "'"])('and %j does not, and is left as it is', (text) => {
    expect(neutralise(text)).toBe(text);
    expect(restore(text)).toBe(text);
  });

  it('is counted, and a number below zero is not', () => {
    const span: TableRow<'statement_spans'> = { statement_id: '=a', field: '-b', span_start: -1, span_end: 0, ord: 1 };
    const { content, neutralised } = encodeCsv('statement_spans', [span]);
    expect(neutralised).toBe(2);
    expect(readCsv(content).rows).toEqual([["'=a", "'-b", '-1', '0', '1']]);
  });
});

it('gives back any text, however it begins and whatever it holds', () => {
  const text = fc
    .tuple(
      fc.constantFrom('', "'", "''", '=', '-', '+', '@', '\t', '\r', '"'),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('', ';', '"', '\r\n', '\n', ' å'),
    )
    .map((parts) => parts.join(''))
    .filter((joined) => joined !== '');
  const row = fc.record({ document_id: text, organisation_id: text, place: text, ord: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }) });
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const read = readCsv(encodeCsv('priority_places', rows).content).rows;
      expect(read.flat().filter((cell, i) => i % 4 < 3 && /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      expect(read.map((cells) => cells.map((cell, i) => (i < 3 ? restore(cell) : cell)))).toEqual(
        rows.map(({ document_id, organisation_id, place, ord }) => [document_id, organisation_id, place, String(ord)]),
      );
    }),
  );
});

it('refuses an empty text, which nothing would tell from a missing one', () => {
  const empty: TableRow<'expected_plans'> = { organisation_id: '', document_id: null };
  expect(() => encodeCsv('expected_plans', [empty])).toThrow(InputProblem);
  expect(() => encodeCsv('expected_plans', [empty])).toThrow('En text är tom i tabellen expected_plans, kolumnen organisation_id.');
});
