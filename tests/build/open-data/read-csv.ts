/**
 * A semicolon-separated table read back as RFC 4180 says, apart from the code that wrote it.
 * @throws when a line does not end with CRLF, a quote stands where it may not, or a row has another number of cells than the head
 */
export function readCsv(content: Uint8Array): { head: string[]; rows: string[][] } {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  if (!text.startsWith('\uFEFF')) throw new Error('no byte order mark');
  const rows: string[][] = [];
  let row: string[] = [];
  // One cell, quoted or bare, and what ends it.
  const cell = /(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n)/y;
  cell.lastIndex = 1;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const found = cell.exec(text);
    if (found === null) throw new Error(`not a cell at ${at}: ${text.slice(at, at + 40)}`);
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === ';') continue;
    rows.push(row);
    row = [];
  }
  const [head = [], ...body] = rows;
  const broken = body.findIndex(({ length }) => length !== head.length);
  if (broken !== -1) throw new Error(`row ${broken + 1} has ${body[broken]?.length} cells, the head ${head.length}`);
  return { head, rows: body };
}

/** The text that a cell held before it was neutralised, as LASMIG.md tells a reader to get it back. */
export function restore(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
