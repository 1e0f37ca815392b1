import { strFromU8, unzipSync } from 'fflate';
import { elementsOf, readXml } from './read-xml';

export interface ReadCell {
  readonly value: string | number;
  /** Whether a spreadsheet would compute it. */
  readonly isFormula: boolean;
}

/** A workbook read back from its own XML: the rows of each sheet by the sheet's name, empty cells as null. */
export function readWorkbook(bytes: Uint8Array): Map<string, (ReadCell | null)[][]> {
  const files = unzipSync(bytes);
  const xml = (path: string) => readXml(strFromU8(files[path] ?? new Uint8Array()));
  const shared = elementsOf(xml('xl/sharedStrings.xml'), 'si').map(({ text }) => text);
  const sheets = elementsOf(xml('xl/workbook.xml'), 'sheet').map(({ attributes }) => attributes.name ?? '');
  return new Map(
    sheets.map((name, i) => [
      name,
      elementsOf(xml(`xl/worksheets/sheet${i + 1}.xml`), 'row').map((row) => {
        const cells: (ReadCell | null)[] = [];
        for (const cell of elementsOf(row, 'c')) {
          const column = columnOf(cell.attributes.r ?? '');
          while (cells.length < column) cells.push(null);
          const [value] = elementsOf(cell, 'v');
          const isFormula = elementsOf(cell, 'f').length > 0;
          if (value === undefined) cells.push(null);
          else cells.push({ value: cell.attributes.t === 's' ? (shared[Number(value.text)] ?? '') : Number(value.text), isFormula });
        }
        return cells;
      }),
    ]),
  );
}

/** "B7" stands in column 1. */
function columnOf(reference: string): number {
  return [...reference.replace(/\d/g, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
