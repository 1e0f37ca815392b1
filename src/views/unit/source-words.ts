import type { Language } from '../../language/language';
import { unit as area } from '../../language/sv/unit';
import type { DocumentKind } from '../../model/kinds';
import type { UnitSource } from '../../questions/unit-sources';
import { type Part, yearsOf } from './units';

/** What a kind of document is called, with the years of those that are loaded. @param rows of the whole dataset */
export function sourceHead(rows: readonly UnitSource[], kind: DocumentKind, language: Language): string {
  return language.messages(area)(`document.${kind}`, { year: kind === 'action-plan' ? '' : yearsOf(rows, kind).join(', ') });
}

interface SourceSaid {
  /** What stands before the amount, or alone where nothing is said. */
  readonly before: string;
  /** How much is said; null where nothing is. */
  readonly amount: string | null;
  /** What the documents are about, as in "2021–2022". */
  readonly year: string;
}

/** How much one kind of document says of a unit or predecessor, or why there is nothing. */
export function sourceSaid(part: Part, kind: DocumentKind, language: Language): SourceSaid {
  const t = language.messages(area);
  const sources = part.sources.filter(({ document_kind }) => document_kind === kind);
  const [first] = sources;
  if (kind === 'action-plan' && part.plan_id === null)
    return { before: t(part.asked ? 'short.not-loaded' : 'short.not-asked'), amount: null, year: '' };
  if (first === undefined) return { before: '–', amount: null, year: '' };
  const n = sources.reduce((sum, { statements }) => sum + statements, 0);
  const year = [...new Set([first.period_start, first.period_end].map((date) => date?.slice(0, 4)))].join('–');
  if (kind !== 'action-plan') return { before: '', amount: t(kind === 'development-programme' ? 'n-statements' : 'n-examples', { n }), year };
  const rows = sources.reduce((sum, { activities }) => sum + activities, 0);
  return { before: `${year}, ${t('short.loaded')}, `, amount: t('n-rows', { rows, assignments: n - rows }), year };
}
