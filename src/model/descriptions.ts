import { documents } from './describe-documents';
import { frame } from './describe-frame';
import { quality } from './describe-quality';
import { reconciliation } from './describe-reconciliation';
import { statements } from './describe-statements';
import { tags } from './describe-tags';
import { vocabulary } from './describe-vocabulary';
import type { ColumnDescription, Descriptions, Words } from './description';
import { type ColumnType, type Shape, type TableName, tables } from './tables';

/**
 * What every table and every column of the dataset holds, and how its tables hang together. Downloads, their descriptions and the page
 * all say it in these words. A table or column of `tables.ts` that has no words here does not compile.
 */
export const descriptions: Descriptions = { ...frame, ...documents, ...statements, ...tags, ...vocabulary, ...quality, ...reconciliation };

export interface DescribedColumn extends ColumnDescription {
  readonly name: string;
  readonly type: ColumnType;
}

/** A table as it is described to others. */
export interface DescribedTable extends Words {
  /** In the order in which they are shipped. */
  readonly columns: readonly DescribedColumn[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly { readonly column: string; readonly table: TableName; readonly key: string }[];
}

/** What `descriptions` says of a table, in lists. */
export function describeTable(name: TableName): DescribedTable {
  const { sv, en, columns, primaryKey, foreignKeys = {} } = descriptions[name];
  const words: Readonly<Record<string, ColumnDescription>> = columns;
  const shape: Shape = tables[name];
  return {
    sv,
    en,
    columns: Object.entries(shape).map(([column, type]) => ({ ...(words[column] as ColumnDescription), name: column, type })),
    primaryKey,
    foreignKeys: Object.entries<TableName>(foreignKeys).map(([column, table]) => ({ column, table, key: descriptions[table].primaryKey[0] ?? '' })),
  };
}
