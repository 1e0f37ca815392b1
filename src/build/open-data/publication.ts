import { createHash } from 'node:crypto';
import type { Dataset, TableName } from '../../model/tables';
import { tableNames } from '../../model/tables';
import type { Catalogue } from './catalogue';
import { encodeCsv } from './csv';

/** The forms that every table is shipped in. */
export const formats = {
  csv: { name: 'CSV', mediatype: 'text/csv' },
  arrow: { name: 'Arrow', mediatype: 'application/vnd.apache.arrow.stream' },
} as const;
export type Format = keyof typeof formats;

/** One file of one table. */
export interface TableFile {
  readonly table: TableName;
  readonly format: Format;
  /** Name in data/ of the shipped site. */
  readonly name: string;
  readonly content: Uint8Array;
  readonly sha256: string;
  readonly rows: number;
  /** Cells whose text got an apostrophe so that no spreadsheet takes it for a formula. */
  readonly neutralised: number;
}

/** What every description of the dataset is written from. */
export interface Publication {
  readonly dataset: Dataset;
  readonly fingerprint: string;
  readonly catalogue: Catalogue;
  readonly files: readonly TableFile[];
}

/** Both files of every table, in the order of the contract. */
export function tableFiles(dataset: Dataset, arrow: Readonly<Record<TableName, Uint8Array>>): TableFile[] {
  return tableNames.flatMap((table) => {
    const file = (format: Format, content: Uint8Array, neutralised: number): TableFile => ({
      table,
      format,
      name: `${table}.${format}`,
      content,
      sha256: createHash('sha256').update(content).digest('hex'),
      rows: dataset[table].length,
      neutralised,
    });
    const csv = encodeCsv(table, dataset[table]);
    return [file('csv', csv.content, csv.neutralised), file('arrow', arrow[table], 0)];
  });
}
