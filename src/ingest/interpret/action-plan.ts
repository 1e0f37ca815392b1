import type { FieldName } from '../../model/kinds';
import { InputProblem } from '../../vocabulary/problem';
import type { Frame } from '../../vocabulary/schema';
import type { Vocabulary } from '../../vocabulary/vocabulary';
import { type ProseLine, readTableRows, type TabbedRow } from '../read/table-rows';
import { readField, type Span } from '../spans';
import type { Interpretation, SourceDocument, Statement } from '../statement';
import { type HeadingIndex, headingKey, type KnownHeading, priorityAreaHeadings, subAreaHeadings } from './headings';

type Column = keyof Frame['template']['columns'];
type Fields = Statement['fields'];

/** A row of the plan with all its parts, from every page that it stands on. */
interface PlanRow {
  readonly line: number;
  readonly area: KnownHeading;
  readonly subArea: KnownHeading;
  /** The sub-area as the plan words it. */
  readonly heading: string;
  fields: Fields;
}

interface Assignment {
  readonly line: number;
  readonly areaId: string;
  readonly spans: Span[];
}

const CONTENT = ['goal', 'text', 'responsible', 'timeline', 'follow_up'] as const satisfies readonly (Column & FieldName)[];
const ITALIC = /<(i|em)>(?<html>.*?)<\/\1>|(?<![*\\])\*(?=[^\s*])(?<markdown>[^*<>\t]*?[^\s*\\<>\t])\*(?!\*)/dg;
const MARKDOWN_EMPHASIS = /(?<![*\\])(\*{1,3})(?=[^\s*])([^*]*?[^\s*\\])\1(?!\*)/g;

/**
 * Reads an action plan: an `activity` for each row of its table that says anything, and an `assignment` for each item of a list whose
 * note belongs to a priority area. A field has one span for each part of its row.
 * @throws InputProblem at the first line that cannot be placed in the table or the frame.
 */
export function interpretActionPlan(document: SourceDocument, { frame }: Pick<Vocabulary, 'frame'>): Interpretation {
  const lines = readTableRows(document, { columns: frame.template.columns, required: ['priority_area', 'sub_area'] });
  const rows = lines.filter((line) => line.kind === 'row');
  const prose = lines.filter((line) => line.kind === 'prose');
  const { document_id, organisation_id, text } = document;

  const activities = readPlanRows(document, frame, rows).map(({ line, area, subArea, heading, fields }, i) => ({
    line,
    statement: {
      statement_id: `${document_id}:r${String(i + 1).padStart(2, '0')}`,
      kind: 'activity' as const,
      organisation_id,
      priority_area_id: area.id,
      theme_id: null,
      fields,
      stated_sub_areas: [{ sub_area_id: subArea.id, rule: 'plan-heading', heading }],
    },
  }));
  const assignments = readAssignments(text, prose, areaOfNote(text, frame, rows)).map(({ line, areaId, spans }, i) => ({
    line,
    statement: {
      statement_id: `${document_id}:a${i + 1}`,
      kind: 'assignment' as const,
      organisation_id,
      priority_area_id: areaId,
      theme_id: null,
      fields: { text: spans },
      stated_sub_areas: [],
    },
  }));
  const statements = [...activities, ...assignments].sort((a, b) => a.line - b.line).map(({ statement }) => statement);
  return { statements, themes: [], priority_places: [] };
}

function readPlanRows(document: SourceDocument, frame: Frame, rows: readonly TabbedRow<Column>[]): PlanRow[] {
  const areas = priorityAreaHeadings(frame);
  const subAreas = subAreaHeadings(frame);
  const columnName = (column: Column) => frame.template.columns[column][0] ?? column;
  const planRows: PlanRow[] = [];

  for (const row of rows) {
    const problem = (what: string, remedy: string) => new InputProblem(document.file, row.line, what, remedy);
    const find = (index: HeadingIndex, kind: string, spans: readonly Span[]): KnownHeading | null => {
      const heading = readField(document.text, spans).value;
      const key = withoutContinuation(headingKey(heading), frame.template.continuation.map(headingKey));
      if (key === '') return null;
      const found = index.find(key);
      if (found !== null) return found;
      const nearest = index.nearest(key);
      const remedy = `Närmast är "${nearest?.spelling}". Är det den: lägg till stavningen under headings för ${nearest?.id} i data/vocabulary/frame.yaml. Annars: rätta cellen.`;
      throw problem(`${kind} "${heading}" finns inte i ramen.`, remedy);
    };

    const above = planRows.at(-1);
    const area = find(areas, 'Den prioriterade utgångspunkten', row.cells.priority_area ?? []) ?? above?.area;
    if (area === undefined) {
      const what = 'Raden har ingen prioriterad utgångspunkt, och ingen rad ovanför att ärva den från.';
      throw problem(what, `Fyll i kolumnen "${columnName('priority_area')}" på tabellens första rad.`);
    }
    const { heading, title } = splitSubAreaCell(document.text, row.cells.sub_area ?? [], subAreas);
    const subArea = find(subAreas, 'Delområdet', heading);
    const fields = fieldsOf(row, title);

    if (subArea !== null) {
      const owner = frame.priority_areas.find(({ sub_areas }) => sub_areas.some(({ id }) => id === subArea.id));
      if (owner?.id !== area.id) {
        const what = `Delområdet "${subArea.spelling}" hör till "${owner?.name_sv}", men raden står under "${area.spelling}".`;
        throw problem(what, `Rätta den cell som är fel. Är kolumnen "${columnName('priority_area')}" tom gäller den som står närmast ovanför.`);
      }
      planRows.push({ line: row.line, area, subArea, heading: readField(document.text, heading).value, fields });
      continue;
    }
    if (above === undefined || above.area.id !== area.id)
      throw problem('Raden har inget delområde.', `Skriv delområdets rubrik i kolumnen "${columnName('sub_area')}".`);
    const relation = relationToAbove(row, fields, above);
    if (relation === 'part') above.fields = joinFields(above.fields, fields);
    else if (relation === 'new') planRows.push({ line: row.line, area, subArea: above.subArea, heading: above.heading, fields });
    else {
      const what = 'Raden har inget delområde; den kan vara en ny aktivitet eller en del av raden ovanför.';
      throw problem(what, 'Är den ny: skriv delområdets rubrik i raden. Är den en del av raden ovanför: flytta upp texten till dess celler.');
    }
  }
  const filled = planRows.filter(({ fields }) => !isEmpty(fields));
  if (filled.length > 0) return filled;
  throw new InputProblem(
    document.file,
    null,
    'Tabellen har inga aktiviteter.',
    'Kontrollera att hela tabellen kom med när planen gjordes om till text.',
  );
}

/**
 * What a row without a sub-area heading is. After a gap, a row with empty cells is the rest of the row above, which a page break cut.
 * Right under another row, a row that is full or has its own title is a new one, whose sub-area cell is merged with the one above.
 */
function relationToAbove(row: TabbedRow<Column>, fields: Fields, above: PlanRow): 'part' | 'new' | 'unclear' {
  const isFull = row.columns.every((column) => column === 'priority_area' || column === 'sub_area' || row.cells[column] !== undefined);
  if (isEmpty(above.fields)) return 'part';
  if (row.afterGap) return isFull ? 'unclear' : 'part';
  return isFull || fields.title !== undefined ? 'new' : 'unclear';
}

function fieldsOf(row: TabbedRow<Column>, title: readonly Span[]): Fields {
  const fields: Partial<Record<FieldName, readonly Span[]>> = title.length > 0 ? { title } : {};
  for (const name of CONTENT) {
    const spans = row.cells[name];
    if (spans !== undefined) fields[name] = spans;
  }
  return fields;
}

/** The sub-area's heading, and the activity's own title: the italics, unless the heading itself is all that stands there in italics. */
function splitSubAreaCell(text: string, cells: readonly Span[], subAreas: HeadingIndex): { readonly heading: Span[]; readonly title: Span[] } {
  const heading: Span[] = [];
  const title: Span[] = [];
  for (const { start, end } of cells) {
    let from = start;
    for (const match of text.slice(start, end).matchAll(ITALIC)) {
      const [innerStart, innerEnd] = match.indices?.groups?.html ?? match.indices?.groups?.markdown ?? [0, 0];
      title.push({ start: start + innerStart, end: start + innerEnd });
      heading.push({ start: from, end: start + match.index });
      from = start + match.index + match[0].length;
    }
    heading.push({ start: from, end });
  }
  const isHeading = headingKey(readField(text, heading).value) === '' && subAreas.find(readField(text, title).value) !== null;
  return isHeading ? { heading: title, title: [] } : { heading, title };
}

function withoutContinuation(key: string, continuation: readonly string[]): string {
  const word = continuation.find((candidate) => key === candidate || key.startsWith(`${candidate} `));
  return word === undefined ? key : key.slice(word.length).trim();
}

function isEmpty(fields: Fields): boolean {
  return Object.keys(fields).length === 0;
}

function joinFields(fields: Fields, more: Fields): Fields {
  const names = [...new Set([...Object.keys(fields), ...Object.keys(more)])] as FieldName[];
  return Object.fromEntries(names.map((name) => [name, [...(fields[name] ?? []), ...(more[name] ?? [])]]));
}

/** The priority area that a note names in italics, or else the one whose cell bears the note's stars. */
function areaOfNote(text: string, frame: Frame, rows: readonly TabbedRow<Column>[]): (note: string, stars: number) => string | null {
  const areas = priorityAreaHeadings(frame);
  const starred = new Map<number, string>();
  for (const span of rows.flatMap((row) => row.cells.priority_area ?? [])) {
    const area = areas.find(readField(text, [span]).value);
    const cell = text.slice(span.start, span.end).replace(/<[^<>]*>/g, '');
    const mark = /(?:\\?\*)+$/.exec(cell.replace(MARKDOWN_EMPHASIS, '$2'));
    if (mark !== null && area !== null) starred.set(countStars(mark[0]), area.id);
  }
  return (note, stars) => {
    const named = [...note.matchAll(ITALIC)].map(({ groups }) => areas.find(groups?.html ?? groups?.markdown ?? '')?.id);
    return named.find((id) => id !== undefined) ?? starred.get(stars) ?? null;
  };
}

/** The items of the lists under notes (`* …`) that belong to a priority area. An item goes on in a line that a page break has put apart. */
function readAssignments(text: string, prose: readonly ProseLine[], areaOf: (note: string, stars: number) => string | null): Assignment[] {
  const assignments: Assignment[] = [];
  let areaId: string | null = null;
  let item: Assignment | null = null;
  for (const { line, afterGap, span } of prose) {
    const content = text.slice(span.start, span.end);
    const mark = /^(?:\\?\*)+(?=[^\s*])/.exec(content.replace(MARKDOWN_EMPHASIS, '$2'));
    const bullet = /^[-–•]\s+/.exec(content);
    if (mark !== null) {
      areaId = areaOf(content, countStars(mark[0]));
      item = null;
    } else if (bullet !== null && areaId !== null) {
      item = { line, areaId, spans: [{ start: span.start + bullet[0].length, end: span.end }] };
      assignments.push(item);
    } else if (!afterGap || /^\p{Ll}/u.test(content)) {
      item?.spans.push(span);
    } else {
      areaId = null;
      item = null;
    }
  }
  return assignments;
}

function countStars(mark: string): number {
  return mark.replaceAll('\\', '').length;
}
