import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useDashboard, useDashboardState } from '../components/dashboard';
import { decodeRows } from '../engine/engine';
import type { RowOf, Shape } from '../model/tables';
import type { DashboardState } from '../state/dashboard-state';
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
  const query = useAsking(question);
  const last = useRef<RowOf<S>[] | null>(null);
  const { data, isPlaceholderData } = useQuery({
    ...query(state),
    placeholderData: keepPreviousData,
    throwOnError: () => last.current === null,
  });
  if (data !== undefined) last.current = data;
  return { rows: data ?? last.current, pending: data === undefined || isPlaceholderData };
}

/** The answers about some units, one after another in `rows`; null until all of them have come. They are asked one by one, so that each is baked. */
export function useUnitAnswers<S extends Shape>(question: Question<S>, units: readonly string[]): readonly RowOf<S>[] | null {
  const [state] = useDashboardState();
  const query = useAsking(question);
  const last = useRef<readonly RowOf<S>[] | null>(null);
  const queries = units.map((unit) => ({ ...query(state, unit), throwOnError: () => last.current === null }));
  const rows = useQueries({ queries, combine: joined });
  if (rows !== null) last.current = rows;
  return rows;
}

function joined<Row>(answers: readonly { readonly data: readonly Row[] | undefined }[]): readonly Row[] | null {
  const rows = answers.flatMap(({ data }) => (data === undefined ? [] : [data]));
  return rows.length < answers.length ? null : rows.flat();
}

/** What is whole, or while it is not, what was whole last: so that a picture is never put together from two choices. */
export function useLastWhole<T>(present: T | null): { readonly whole: T | null; readonly pending: boolean } {
  const last = useRef<T | null>(null);
  if (present !== null) last.current = present;
  return { whole: last.current, pending: present === null };
}

function useAsking<S extends Shape>(question: Question<S>) {
  const { session, baked } = useDashboard();
  return (state: DashboardState, unit?: string) => {
    const sql = sqlOf(question, state, unit);
    const key = answerKey(sql);
    return {
      queryKey: [question.id, key],
      queryFn: async () => (await baked.rows(question.id, key, question.shape)) ?? decodeRows(await session.run(sql), question.shape),
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: Number.POSITIVE_INFINITY,
      retry: false,
    };
  };
}
