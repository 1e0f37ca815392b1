import type { TableName, tables } from './tables';

/** One sentence in Swedish and one in English. */
export interface Words {
  readonly sv: string;
  readonly en: string;
}

export interface ColumnDescription extends Words {
  /** The closed list that its values are from. */
  readonly values?: readonly string[];
  /** ISO 8601, cut to a month or a year where the source is no more precise. */
  readonly date?: true;
  /** Words of a source document as they stand there, and so not ours to license. */
  readonly verbatim?: true;
}

type ColumnOf<Name extends TableName> = keyof (typeof tables)[Name] & string;

/** What a table holds. A column that is not described does not compile. */
export interface TableDescription<Name extends TableName = TableName> extends Words {
  readonly columns: { readonly [Column in ColumnOf<Name>]: ColumnDescription };
  /** The columns that tell its rows apart; none where no set of columns that are never null does. */
  readonly primaryKey: readonly ColumnOf<Name>[];
  /** Column → the table whose primary key, of one column, it holds. */
  readonly foreignKeys?: { readonly [Column in ColumnOf<Name>]?: TableName };
}

/** Descriptions of these tables: each of them, and no others. */
export type Descriptions<Name extends TableName = TableName> = { readonly [One in Name]: TableDescription<One> };
