import { type Dataset, type Shape, type TableName, tables } from '../../model/tables';
import { InputProblem } from '../../vocabulary/problem';

/** A text that a spreadsheet would take for a formula, behind any number of apostrophes. */
const formula = /^'*[=+\-@\t\r]/;
const special = /[;"\r\n]/;

/**
 * A text that no spreadsheet computes: one apostrophe is put before a text that begins like a formula. Apostrophes before such a beginning
 * get one more, so that taking one away from `'…=` always gives the text back.
 */
export function neutralise(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/**
 * A table as CSV for Swedish Excel: UTF-8 with byte order mark, semicolons, CRLF, quotes as in RFC 4180, null as nothing, formulas neutralised.
 * Columns stand in the order of the contract. Numbers are whole and have no separators.
 * @returns the file, and how many cells were neutralised
 * @throws InputProblem when a text is empty, since nothing would tell it from null
 */
export function encodeCsv<Name extends TableName>(name: Name, rows: Dataset[Name]): { content: Uint8Array; neutralised: number } {
  const shape: Shape = tables[name];
  const columns = Object.keys(shape);
  let neutralised = 0;
  const cell = (value: string | number | null | undefined, column: string): string => {
    if (value === null || value === undefined) return '';
    if (typeof value === 'number') return String(value);
    if (value === '') throw emptyText(name, column);
    const safe = neutralise(value);
    if (safe !== value) neutralised++;
    return quote(safe);
  };
  const lines = rows.map((row) => columns.map((column) => cell((row as Record<string, string | number | null>)[column], column)).join(';'));
  const text = `\uFEFF${[columns.join(';'), ...lines].map((line) => `${line}\r\n`).join('')}`;
  return { content: new TextEncoder().encode(text), neutralised };
}

function quote(text: string): string {
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function emptyText(table: TableName, column: string): InputProblem {
  return new InputProblem(
    'data',
    null,
    `En text är tom i tabellen ${table}, kolumnen ${column}.`,
    'Skriv texten, eller ta bort fältet där det får saknas: i CSV går en tom text inte att skilja från en som saknas.',
  );
}
