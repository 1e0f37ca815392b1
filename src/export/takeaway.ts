/** The shapes that stand for evidence in a picture, as a legend has them. The words of the cell say the same. */
export const markShapes = [
  'planned',
  'gap',
  'elsewhere',
  'reported',
  'reported-inferred',
  'programme',
  'not-loaded',
  'not-applicable',
  'filtered',
] as const;
export type MarkShape = (typeof markShapes)[number];

export interface Mark {
  readonly shape: MarkShape;
  /** How many statements it stands for, where it counts. */
  readonly n?: number;
}

/** What a cell holds: as it is in a file, and how a picture shows it where that differs. A `share` and a `bar` are from 0 to 1. */
export type Cell =
  | string
  | number
  | null
  | { readonly value: string | null; readonly marks: readonly Mark[] }
  | { readonly value: number; readonly bar: number }
  | { readonly value: number; readonly share: true };

export interface Column {
  readonly head: string;
  /** The head as a picture has it, with soft hyphens where a word may break. */
  readonly label?: string;
  /** Under the head, quieter: what a number is a share of. */
  readonly note?: string;
  /** What it and the columns beside it stand under. */
  readonly group?: string;
  /** Its head is written upwards, so that many columns have room. */
  readonly turned?: boolean;
  /** Its cells step back, as what is not chosen does on screen. */
  readonly faded?: boolean;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** Stands under the row above it. */
  readonly indented?: boolean;
  /** Its name is set bold. */
  readonly strong?: boolean;
  /** Steps back, as what is not chosen does on screen. */
  readonly faded?: boolean;
  /** A line parts it from the row above. */
  readonly ruled?: boolean;
}

/** What leaves the page: a table, in the language on screen and with the rows on screen. Its picture and its files are made of nothing else. */
export interface Takeaway {
  /** What the file is called, after the product: ASCII words with hyphens. */
  readonly name: string;
  readonly title: string;
  /** What it shows, in a sentence or two. */
  readonly finding: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Ids of the documents that it rests on; all of the chosen layers where not given. */
  readonly documents?: readonly string[];
  /** What the view itself leaves out, beside the filters, in words. */
  readonly narrowed?: string;
  /** False where the rows are texts too long to be a picture. */
  readonly pictured?: boolean;
}

type Shown<Key extends string> = Extract<Cell, { readonly [key in Key]: unknown }>;

/** Whether a picture shows a cell as marks, as a bar, or as a percentage. */
export const hasMarks = (cell: Cell): cell is Shown<'marks'> => cell !== null && typeof cell === 'object' && 'marks' in cell;
export const hasBar = (cell: Cell): cell is Shown<'bar'> => cell !== null && typeof cell === 'object' && 'bar' in cell;
export const isShare = (cell: Cell): cell is Shown<'share'> => cell !== null && typeof cell === 'object' && 'share' in cell;

/** The cell's content: what a spreadsheet holds. */
export function contentOf(cell: Cell): string | number | null {
  return cell !== null && typeof cell === 'object' ? cell.value : cell;
}
