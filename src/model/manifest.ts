import type { TableName } from './tables';

/** `data/dataset.json`: what a page needs to know before it loads the tables, and what can be downloaded. */
export interface Manifest {
  /** The first eight hexadecimal digits of the tables' common SHA-256; part of every shared link. */
  readonly fingerprint: string;
  /** Path in the shipped site → bytes, of every file of the dataset but this one. */
  readonly bytes: Readonly<Record<string, number>>;
  /** Rows of each table. */
  readonly rows: Readonly<Record<TableName, number>>;
  /** Under what the coding may be used; the words of the documents do not stand under it. */
  readonly licence: { readonly title: string; readonly url: string };
}
