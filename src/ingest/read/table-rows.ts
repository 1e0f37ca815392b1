import { InputProblem } from '../../vocabulary/problem';
import { headingIndex } from '../interpret/headings';
import { readField, type Span } from '../spans';

interface Line {
  /** From 1. */
  readonly line: number;
  /** Something that holds no words stands above: a blank line, a rule, or the table's head. A page may end there. */
  readonly afterGap: boolean;
}

/** A line of a table, under its head. */
export interface TabbedRow<Column extends string> extends Line {
  readonly kind: 'row';
  /** The columns of the head that it stands under, in order; one column may come twice. */
  readonly columns: readonly Column[];
  /** The cells that hold letters or digits, without tabs or outer white space; two where the head has the column twice. */
  readonly cells: Readonly<Partial<Record<Column, readonly Span[]>>>;
}

/** A line without tabs, after the first head. */
export interface ProseLine extends Line {
  readonly kind: 'prose';
  readonly span: Span;
}

/** What the reader of a table must know beforehand. */
export interface TableTemplate<Column extends string> {
  /** The spellings of each column's heading. */
  readonly columns: Readonly<Record<Column, readonly string[]>>;
  readonly required: readonly NoInfer<Column>[];
}

const WORD = /[\p{L}\p{N}]/u;
const FRAME_COLUMNS = 'template.columns i data/vocabulary/frame.yaml';

/**
 * Reads the tables of a tab-separated text, line by line; a head is a line that holds at least two of the template's headings and may
 * be repeated. Text before the first head is passed over.
 * @throws InputProblem at the first line that cannot be placed.
 */
export function readTableRows<Column extends string>(
  { file, text }: { readonly file: string; readonly text: string },
  template: TableTemplate<Column>,
): (TabbedRow<Column> | ProseLine)[] {
  const names = columnNames(template);
  const readHead = headReader(file, text, template);
  const lines: (TabbedRow<Column> | ProseLine)[] = [];
  let head: { readonly columns: readonly Column[]; readonly line: number } | null = null;
  let afterGap = false;
  let start = 0;
  for (const [index, content] of text.split('\n').entries()) {
    const line = index + 1;
    const cells = splitCells(content, start);
    start += content.length + 1;
    const columns = cells.length > 1 ? readHead(cells, line) : null;
    const above = lines.at(-1);
    if (columns !== null) {
      head = { columns, line };
      afterGap = true;
    } else if (!WORD.test(content)) {
      afterGap = true;
    } else if (cells.length > 1) {
      if (head === null) {
        const remedy = `Sätt tabellhuvudet (${names}) ovanför. Är raden själv huvudet: lägg till dess rubriker i ${FRAME_COLUMNS}. Är den löptext: byt tabbarna mot blanksteg.`;
        throw new InputProblem(file, line, 'Raden har tabbar men står före tabellens huvud.', remedy);
      }
      if (above?.kind === 'prose' && above.line > head.line) throw proseInTable(file, above.line);
      if (cells.length !== head.columns.length) {
        const what = `Raden har ${cells.length} celler, men tabellhuvudet på rad ${head.line} har ${head.columns.length}.`;
        throw new InputProblem(file, line, what, 'Sätt en tabb mellan varje cell, också mellan tomma, och ingen tabb inuti en cell.');
      }
      lines.push({ kind: 'row', line, afterGap, columns: head.columns, cells: byColumn(text, cells, head.columns) });
      afterGap = false;
    } else if (head !== null) {
      if (above?.kind === 'row' && !afterGap) throw proseInTable(file, line);
      lines.push({ kind: 'prose', line, afterGap, span: cells[0] as Span });
      afterGap = false;
    }
  }
  if (head === null) {
    const remedy = `Skriv tabellen med en tabb mellan cellerna och ett huvud överst. Stavas rubrikerna annorlunda: lägg till dem i ${FRAME_COLUMNS}.`;
    throw new InputProblem(file, null, `Ingen tabell hittades: ingen rad är ett tabellhuvud med mallens rubriker (${names}).`, remedy);
  }
  return lines;
}

/** Reads a line's cells as a table's head; null when it is not one. */
function headReader<Column extends string>(file: string, text: string, template: TableTemplate<Column>) {
  const known = headingIndex(Object.entries<readonly string[]>(template.columns).map(([id, spellings]) => ({ id, spellings })));
  return (cells: readonly Span[], line: number): Column[] | null => {
    const headings = cells.map((cell) => readField(text, [cell]).value);
    const found = headings.map((heading) => known.find(heading)?.id as Column | undefined);
    if (new Set(found.filter((column) => column !== undefined)).size < 2) return null;

    const columns = found.map((column, i) => {
      if (column !== undefined) return column;
      const [what, remedy] =
        headings[i] === ''
          ? [`Kolumn ${i + 1} har ingen rubrik.`, 'Ge kolumnen en rubrik, eller ta bort dess tabb på varje rad.']
          : [
              `Kolumnen "${headings[i]}" finns inte i mallen (${columnNames(template)}).`,
              `Lägg till stavningen under den kolumn som den hör till, i ${FRAME_COLUMNS}.`,
            ];
      throw new InputProblem(file, line, what, remedy);
    });
    const missing = template.required.find((column) => !columns.includes(column));
    if (missing !== undefined) {
      const remedy = `Lägg till kolumnen i tabellen, eller den stavning som planen använder under ${missing} i ${FRAME_COLUMNS}.`;
      throw new InputProblem(file, line, `Tabellhuvudet saknar kolumnen "${template.columns[missing][0] ?? missing}".`, remedy);
    }
    return columns;
  };
}

function columnNames<Column extends string>({ columns }: TableTemplate<Column>): string {
  return Object.entries<readonly string[]>(columns)
    .map(([column, spellings]) => spellings[0] ?? column)
    .join(', ');
}

function proseInTable(file: string, line: number): InputProblem {
  const remedy =
    'Hör texten till en cell ska den stå i cellen; är den en sidfot ska den bort; är den en mellanrubrik ska tabellhuvudet stå igen under den.';
  return new InputProblem(file, line, 'Raden står inuti tabellen men har inga tabbar.', remedy);
}

/** The cells of a line, without outer white space; an empty cell is an empty span. */
function splitCells(content: string, offset: number): Span[] {
  let at = offset;
  return content.split('\t').map((cell) => {
    const start = at + (cell.length - cell.trimStart().length);
    at += cell.length + 1;
    return { start, end: start + cell.trim().length };
  });
}

function byColumn<Column extends string>(text: string, cells: readonly Span[], columns: readonly Column[]): Partial<Record<Column, Span[]>> {
  const filled: Partial<Record<Column, Span[]>> = {};
  for (const [i, cell] of cells.entries()) {
    const column = columns[i] as Column;
    if (WORD.test(readField(text, [cell]).value)) filled[column] = [...(filled[column] ?? []), cell];
  }
  return filled;
}
