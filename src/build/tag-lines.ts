import type { Dataset } from '../model/tables';

/** The golden file of tags, from the project's root. */
export const tagFile = 'tests/golden/tags.txt';

const HEAD = [
  '# Alla märkningar som bygget gör, en på varje rad: dokument | enhet | utsaga | slag | id | hur | ord.',
  '# "-" i stället för enhet: utsagan är ingens och räknas inte. "mentions" räknas inte heller.',
  '# Skrivs av npm run golden. Ändra inte för hand.',
];

/** Every tag of a dataset as one line of text that a person can read, sorted. Two tags with the same words in one statement are two equal lines. */
export function tagLines(dataset: Pick<Dataset, 'statements' | 'statement_methods' | 'statement_collaborators' | 'statement_sub_areas'>): string[] {
  const statements = new Map(dataset.statements.map((statement) => [statement.statement_id, statement]));
  const line = (statement_id: string, tagClass: string, id: string, how: string, words: string | null) => {
    const { document_id = '-', organisation_id = null } = statements.get(statement_id) ?? {};
    return [document_id, organisation_id ?? '-', statement_id, tagClass, id, how, words ?? '-'].join(' | ');
  };
  return [
    ...dataset.statement_methods.map((tag) => line(tag.statement_id, 'method', tag.method_id, tag.relation, tag.matched_text)),
    ...dataset.statement_collaborators.map((tag) => line(tag.statement_id, 'collaborator', tag.collaborator_id, tag.basis, tag.matched_text)),
    ...dataset.statement_sub_areas.map((tag) => line(tag.statement_id, 'sub-area', tag.sub_area_id, `${tag.basis} ${tag.rule}`, tag.matched_text)),
  ].sort();
}

/** The golden file's text for lines. */
export function toTagFile(lines: readonly string[]): string {
  return `${[...HEAD, ...lines].join('\n')}\n`;
}

/** The lines of a golden file's text. */
export function fromTagFile(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
}

/** What became of the tags. Equal lines count as often as they stand. */
export interface TagDifference {
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

export function tagDifference(before: readonly string[], after: readonly string[]): TagDifference {
  return { removed: without(before, after), added: without(after, before) };
}

/**
 * A difference in words, in Swedish; null where there is none.
 * @param most how many lines to show
 */
export function describeDifference({ removed, added }: TagDifference, most = Number.POSITIVE_INFINITY): string | null {
  if (removed.length + added.length === 0) return null;
  const lines = [...removed.map((line) => `- ${line}`), ...added.map((line) => `+ ${line}`)].sort((a, b) => (a.slice(2) < b.slice(2) ? -1 : 1));
  const rest = lines.length - most;
  return [
    `${removed.length} ${removed.length === 1 ? 'märkning har' : 'märkningar har'} försvunnit och ${added.length} har tillkommit:`,
    '',
    ...lines.slice(0, most),
    ...(rest > 0 ? [`… och ${rest} till.`] : []),
    '',
    `Poster som berörs: ${byEntry({ removed, added }).join(', ')}.`,
  ].join('\n');
}

/** How many tags each entry lost and won: "method mvp −1 +2". */
function byEntry({ removed, added }: TagDifference): string[] {
  const entryOf = (line: string) => line.split(' | ').slice(3, 5).join(' ');
  const count = (lines: readonly string[], entry: string) => lines.filter((line) => entryOf(line) === entry).length;
  const entries = [...new Set([...removed, ...added].map(entryOf))].sort();
  return entries.map((entry) => {
    const [lost, won] = [count(removed, entry), count(added, entry)];
    return `${entry}${lost > 0 ? ` −${lost}` : ''}${won > 0 ? ` +${won}` : ''}`;
  });
}

function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const n = left.get(line) ?? 0;
    left.set(line, n - 1);
    return n <= 0;
  });
}
