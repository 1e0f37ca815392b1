/** A text that a spreadsheet would take for a formula, behind any number of apostrophes. */
const formula = /^'*[=+\-@\t\r]/;
const special = /[;"\r\n]/;

export type CsvCell = string | number | null;

/**
 * A text that no spreadsheet computes: one apostrophe is put before a text that begins like a formula. Apostrophes before such a beginning
 * get one more, so that taking one away from `'…=` always gives the text back.
 */
export function neutralise(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/**
 * Rows as CSV for Swedish Excel: UTF-8 with byte order mark, semicolons, CRLF, quotes as in RFC 4180, null as nothing, formulas neutralised,
 * numbers with a decimal comma and no separators.
 */
export function writeCsv(head: readonly string[], rows: readonly (readonly CsvCell[])[]): Uint8Array<ArrayBuffer> {
  const text = [head, ...rows].map((row) => `${row.map(writeCell).join(';')}\r\n`).join('');
  return new TextEncoder().encode(`\uFEFF${text}`);
}

function writeCell(value: CsvCell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  const safe = neutralise(value);
  return special.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
