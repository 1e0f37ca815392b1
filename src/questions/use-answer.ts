import { keepPreviousData, usePrefetchQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useDashboard, useDashboardState } from '../components/dashboard';
import type { Baked } from '../engine/baked';
import type { Session } from '../engine/session';
import type { RowOf, Shape } from '../model/tables';
import { answerKey, sqlOf } from './answer-key';
import type { Question } from './question';

export interface Answer<Row> {
  /** The rows; those of the choice before while new ones load; null until the first have come. */
  readonly rows: readonly Row[] | null;
  /** True while `rows` are still those of the choice before. */
  readonly pending: boolean;
}

/**
 * The answer to a question under the reader's choices: link → state → SQL → rows, baked by the build or else from the engine.
 * Never stale while the page is open. When neither has an answer, the rows of the choice before stay; where there are none it throws to
 * the nearest error boundary.
 */
export function useAnswer<S extends Shape>(question: Question<S>): Answer<RowOf<S>> {
  const [state] = useDashboardState();
  const { session, baked } = useDashboard();
  const sql = sqlOf(question, state);
  const key = answerKey(sql);
  const last = useRef<RowOf<S>[] | null>(null);
  const asked = { ...never, queryKey: [question.id, key], queryFn: () => answerTo(question, sql, baked, session) };
  usePrefetchQuery(asked);
  const { data, isPlaceholderData } = useQuery({
    ...asked,
    placeholderData: keepPreviousData,
    throwOnError: () => last.current === null,
  });
  if (data !== undefined) last.current = data;
  return { rows: data ?? last.current, pending: data === undefined || isPlaceholderData };
}

/**
 * The answers about some units, one after another; null until all have come. Each is looked for where it has been baked or asked for before.
 * The engine is asked at once about all the others where rows say whose they are (`unit_id`), and otherwise about each: a question that sets
 * the unit against all others has rows of those too.
 */
export function useUnitAnswers<S extends Shape>(question: Question<S>, units: readonly string[]): readonly RowOf<S>[] | null {
  const [state] = useDashboardState();
  const { session, baked } = useDashboard();
  const answers = useQueryClient();
  const last = useRef<readonly RowOf<S>[] | null>(null);
  const keys = units.map((unit) => answerKey(sqlOf(question, state, [unit])));
  const asked = {
    ...never,
    queryKey: [question.id, ...keys],
    queryFn: async () => {
      const looked = keys.map((key) => answers.getQueryData<RowOf<S>[]>([question.id, key]) ?? baked.rows(question.id, key, question.shape));
      const found = looked.some((one) => one instanceof Promise) ? await Promise.all(looked) : (looked as (RowOf<S>[] | null)[]);
      const ask = (some: readonly string[]) => session.rows(sqlOf(question, state, some), question);
      const missing = units.filter((_, i) => !found[i]);
      const isApart = 'unit_id' in question.shape && !question.own.includes('organisations');
      const together = isApart && missing.length > 1 ? await ask(missing) : null;
      const rows = await Promise.all(units.map((unit, i) => found[i] ?? together?.filter((row) => row.unit_id === unit) ?? ask([unit])));
      if (units.length > 1) rows.forEach((own, i) => void answers.setQueryData([question.id, keys[i]], own));
      return rows.flat();
    },
  };
  usePrefetchQuery(asked);
  const { data } = useQuery({ ...asked, throwOnError: () => last.current === null });
  if (data !== undefined) last.current = data;
  return data ?? null;
}

/** What is whole, or while it is not, what was whole last: so that a picture is never put together from two choices. */
export function useLastWhole<T>(present: T | null): { readonly whole: T | null; readonly pending: boolean } {
  const last = useRef<T | null>(null);
  if (present !== null) last.current = present;
  return { whole: last.current, pending: present === null };
}

/** Asks at once, before anything else happens, so that the engine is at work while the page draws that it waits. */
async function answerTo<S extends Shape>(question: Question<S>, sql: string, baked: Baked, session: Session): Promise<RowOf<S>[]> {
  const looked = baked.rows(question.id, answerKey(sql), question.shape);
  const found = looked instanceof Promise ? await looked : looked;
  return found ?? session.rows(sql, question);
}

/** An answer never gets old while the page is open, and is not asked for again by itself. */
const never = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY, retry: false } as const;
