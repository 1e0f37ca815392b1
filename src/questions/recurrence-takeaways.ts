import type { Cell, Column, Row, Takeaway } from '../export/takeaway';
import type { Language } from '../language/language';
import { recurrence as words } from '../language/sv/recurrence';
import { takeaways } from '../language/sv/takeaways';
import type { DocumentKind } from '../model/kinds';
import { type BaseRow, baseOf, baseWords, documentHead } from './bases';
import { creditKey, creditMarks, creditsByCell, creditWords } from './credits';
import type { RankedItem } from './RankedList';
import { type CreditRow, countColumns, type RecurrenceRow } from './recurrence';
import type { Named, NameRow } from './use-names';

type Facet = 'methods' | 'collaborators';

/** A short list of what recurs most. */
export function listTakeaway(
  facet: Facet,
  title: string,
  finding: string,
  items: readonly RankedItem[],
  chosen: readonly string[],
  language: Language,
): Takeaway {
  const t = language.messages(takeaways);
  const most = Math.max(1, ...items.map(({ n }) => n));
  return {
    name: `${t(`file.${facet}`)}-${t('file.list')}`,
    title,
    finding,
    columns: [{ head: t(facet === 'methods' ? 'credits.method' : 'credits.collaborator') }, { head: language.messages(words)('units') }],
    rows: items.map(({ id, name, n }) => ({ cells: [name, { value: n, bar: n / most }], faded: isFaded(id, chosen) })),
  };
}

interface Recurrence {
  readonly facet: Facet;
  readonly finding: string;
  readonly rows: readonly Named<RecurrenceRow>[];
  readonly bases: readonly BaseRow[];
  readonly panels: readonly DocumentKind[];
  readonly chosen: readonly string[];
}

/** The chart: units in each kind of document, each kind with a base of its own. */
export function chartTakeaway({ facet, finding, rows, bases, panels }: Recurrence, language: Language): Takeaway {
  const t = language.messages(takeaways);
  const most = Math.max(1, ...rows.flatMap((row) => panels.map((kind) => row[countColumns[kind]])));
  return {
    name: `${t(`file.${facet}`)}-${t('file.chart')}`,
    title: t(`chart.title.${facet}`),
    finding,
    columns: [{ head: t(facet === 'methods' ? 'credits.method' : 'credits.collaborator') }, ...panelColumns(panels, bases, language)],
    rows: rows.map((row) => ({ cells: [row.name, ...panels.map((kind) => bar(row[countColumns[kind]], most))] })),
  };
}

/** The table: everything that recurs, with its counts and the units that are credited with it. */
export function creditsTakeaway(
  { facet, finding, rows, bases, panels, chosen }: Recurrence,
  credits: readonly CreditRow[],
  units: readonly NameRow[],
  language: Language,
): Takeaway {
  const t = language.messages(takeaways);
  const cells = creditsByCell(credits);
  const creditCell = (thing: string, unit: string): Cell => {
    const found = cells.get(creditKey(thing, unit)) ?? [];
    return found.length === 0 ? null : { value: creditWords(found, language), marks: creditMarks(found) };
  };
  return {
    name: `${t(`file.${facet}`)}-${t('file.table')}`,
    title: t(`credits.title.${facet}`),
    finding,
    columns: [
      { head: t(facet === 'methods' ? 'credits.method' : 'credits.collaborator') },
      { head: language.messages(words)('units') },
      ...panelColumns(panels, bases, language),
      ...units.map(({ name }): Column => ({ head: name, turned: true })),
    ],
    rows: rows.map(
      (row): Row => ({
        cells: [row.name, row.units, ...panels.map((kind) => row[countColumns[kind]] || null), ...units.map((unit) => creditCell(row.id, unit.id))],
        faded: isFaded(row.id, chosen),
      }),
    ),
  };
}

/** Nothing where nobody is counted, as on screen: it says only that the loaded documents hold no evidence. */
const bar = (value: number, most: number): Cell => (value === 0 ? null : { value, bar: value / most });

const isFaded = (id: string, chosen: readonly string[]) => chosen.length > 0 && !chosen.includes(id);

function panelColumns(panels: readonly DocumentKind[], bases: readonly BaseRow[], language: Language): Column[] {
  return panels.map((kind) => {
    const label = documentHead(bases, kind, language);
    return { head: label.replaceAll('\u00AD', ''), label, note: baseWords(baseOf(bases, kind), language) };
  });
}
