/** `data/dataset.json`: what a page needs to know before it loads the tables. */
export interface Manifest {
  /** The first eight hexadecimal digits of the tables' common SHA-256; part of every shared link. */
  readonly fingerprint: string;
  /** Bytes of each file, for progress. */
  readonly bytes: Readonly<Record<string, number>>;
}
