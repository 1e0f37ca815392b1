import { Field, Int32, makeData, RecordBatch, Schema, Struct, Table, tableToIPC, Utf8, vectorFromArray } from 'apache-arrow';
import { type Dataset, type Shape, type TableName, tableNames, tables } from '../model/tables';

/** A table's rows as an Arrow IPC stream, columns in the order of the contract. The same rows give the same bytes. */
function encodeTable<Name extends TableName>(name: Name, rows: Dataset[Name]): Uint8Array {
  const shape: Shape = tables[name];
  const fields = Object.entries(shape).map(
    ([column, type]) => new Field(column, type.startsWith('text') ? new Utf8() : new Int32(), type.endsWith('?')),
  );
  const children = fields.map(({ name: column, type }) => {
    const values = rows.map((row) => (row as Record<string, string | number | null>)[column] ?? null);
    return vectorFromArray(values, type).data[0] ?? makeData({ type });
  });
  const schema = new Schema(fields);
  const batch = new RecordBatch(schema, makeData({ type: new Struct(fields), length: rows.length, nullCount: 0, children }));
  return tableToIPC(new Table(schema, batch), 'stream');
}

/** All tables of a dataset, encoded. */
export function encodeDataset(dataset: Dataset): Record<TableName, Uint8Array> {
  return Object.fromEntries(tableNames.map((name) => [name, encodeTable(name, dataset[name])])) as Record<TableName, Uint8Array>;
}
