import { type CsvCell, neutralise, writeCsv } from '../../export/csv';
import { type Dataset, type Shape, type TableName, tables } from '../../model/tables';
import { InputProblem } from '../../vocabulary/problem';

/**
 * A table of the dataset as CSV, its columns in the order of the contract.
 * @returns the file, and how many cells were neutralised
 * @throws InputProblem when a text is empty, since nothing would tell it from null
 */
export function encodeCsv<Name extends TableName>(name: Name, rows: Dataset[Name]): { content: Uint8Array; neutralised: number } {
  const shape: Shape = tables[name];
  const columns = Object.keys(shape);
  const cells = rows.map((row) => columns.map((column) => (row as Record<string, CsvCell>)[column] ?? null));
  for (const row of cells) {
    const empty = row.indexOf('');
    if (empty !== -1) throw emptyText(name, columns[empty] ?? '');
  }
  const neutralised = cells.flat().filter((value) => typeof value === 'string' && neutralise(value) !== value).length;
  return { content: writeCsv(columns, cells), neutralised };
}

function emptyText(table: TableName, column: string): InputProblem {
  return new InputProblem(
    'data',
    null,
    `En text är tom i tabellen ${table}, kolumnen ${column}.`,
    'Skriv texten, eller ta bort fältet där det får saknas: i CSV går en tom text inte att skilja från en som saknas.',
  );
}
