import { diffWordsWithSpace } from 'diff';
import { type PromiseField, promiseFields } from '../../model/kinds';
import type { StatementWords } from '../statement-words';

export const comparedFields = ['title', 'goal', 'text', ...promiseFields] as const satisfies readonly ('title' | 'goal' | 'text' | PromiseField)[];
export type ComparedField = (typeof comparedFields)[number];

export type Change = 'unchanged' | 'changed' | 'added' | 'removed';

/** A row of the earlier plan beside the row of the current one that continues it; one of them is null where it has no match. */
export interface AlignedRow {
  readonly change: Change;
  readonly earlier: StatementWords | null;
  readonly current: StatementWords | null;
}

/** Rows that have fewer of their words in common than this, as a share of all words in both, are not the same row. */
const SAME_ROW = 0.4;

/**
 * The rows of two versions of a plan under one sub-area, paired by how many words of title, goal and methods they share, the most alike
 * first. In the order of the current plan; what was removed comes last.
 */
export function alignRows(earlier: readonly StatementWords[], current: readonly StatementWords[]): AlignedRow[] {
  const pairs = current
    .flatMap((now) => earlier.map((then) => ({ now, then, likeness: likenessOf(now, then) })))
    .filter(({ likeness }) => likeness >= SAME_ROW)
    .sort((a, b) => b.likeness - a.likeness);
  const matched = new Map<StatementWords, StatementWords>();
  const taken = new Set<StatementWords>();
  for (const { now, then } of pairs) {
    if (matched.has(now) || taken.has(then)) continue;
    matched.set(now, then);
    taken.add(then);
  }
  return [
    ...current.map((now) => {
      const then = matched.get(now) ?? null;
      return { change: then === null ? ('added' as const) : changeOf(then, now), earlier: then, current: now };
    }),
    ...earlier.filter((then) => !taken.has(then)).map((then) => ({ change: 'removed' as const, earlier: then, current: null })),
  ];
}

function changeOf(earlier: StatementWords, current: StatementWords): Change {
  return comparedFields.every((field) => (earlier[field] ?? '') === (current[field] ?? '')) ? 'unchanged' : 'changed';
}

/** Twice the words that both have, as a share of the words of both (Dice). */
function likenessOf(a: StatementWords, b: StatementWords): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const common = [...left].filter((word) => right.has(word)).length;
  return left.size + right.size === 0 ? 0 : (2 * common) / (left.size + right.size);
}

function wordsOf({ title, goal, text }: StatementWords): Set<string> {
  return new Set(
    [title, goal, text]
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}

export interface WordChange {
  readonly text: string;
  readonly change: 'kept' | 'added' | 'removed';
}

/** What was taken out of a field and put into it, word by word. */
export function wordChanges(earlier: string | null, current: string | null): WordChange[] {
  return diffWordsWithSpace(earlier ?? '', current ?? '').map(({ value, added, removed }) => ({
    text: value,
    change: added ? 'added' : removed ? 'removed' : 'kept',
  }));
}
