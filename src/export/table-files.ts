import type { Language } from '../language/language';
import { provenance as area } from '../language/sv/provenance';
import { writeCsv } from './csv';
import { type Provenance, provenanceLines } from './provenance';
import { type Cell, contentOf, isShare, type Takeaway } from './takeaway';

/**
 * The table as CSV. Its last column says on every row what it rests on, so that rows that are sorted, copied out or renamed keep it;
 * the other columns are those of the screen.
 */
export function writeTableCsv({ columns, rows }: Takeaway, provenance: Provenance, language: Language): Uint8Array<ArrayBuffer> {
  const { plans, selection, date, link } = provenance;
  const basis = ['Plankoll', date, plans, selection, link].join(' · ');
  const head = [...columns.map((column) => column.head), language.messages(area)('underlay')];
  return writeCsv(
    head,
    rows.map(({ cells }) => [...cells.map(contentOf), basis]),
  );
}

const WIDEST = 60;

/** The table as a workbook of two sheets: what it is and where it comes from, and the table itself. Every text is a text cell, so that none is computed. */
export async function writeWorkbook(takeaway: Takeaway, provenance: Provenance, language: Language): Promise<Blob> {
  const { default: writeSheets } = await import('write-excel-file/universal');
  const t = language.messages(area);
  const { title, finding, columns, rows } = takeaway;
  const text = (value: string) => ({ value, type: String, wrap: true, alignVertical: 'top' as const });
  const bold = (value: string) => ({ ...text(value), fontWeight: 'bold' as const });
  const cell = (content: Cell) => {
    const value = contentOf(content);
    if (value === null) return null;
    if (typeof value === 'string') return text(value);
    return { value, type: Number, alignVertical: 'top' as const, ...(isShare(content) && { format: '0.0%' }) };
  };
  const width = (i: number) => {
    const longest = Math.max(
      ...[columns[i]?.head ?? '', ...rows.map(({ cells }) => String(contentOf(cells[i] ?? null) ?? ''))].map(({ length }) => length),
    );
    return { width: Math.min(WIDEST, Math.max(8, longest + 2)) };
  };
  return writeSheets([
    {
      sheet: t('about'),
      data: [[t('title'), title], [t('finding'), finding], ...provenanceLines(provenance, language)].map(([label, words]) => [
        bold(label ?? ''),
        text(words ?? ''),
      ]),
      columns: [{ width: 18 }, { width: 100 }],
    },
    {
      sheet: t('table'),
      data: [columns.map(({ head }) => bold(head)), ...rows.map(({ cells }) => cells.map(cell))],
      columns: columns.map((_, i) => width(i)),
      stickyRowsCount: 1,
    },
  ]).toBlob();
}
