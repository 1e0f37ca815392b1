import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useDashboard, useDashboardState } from '../components/dashboard';
import { decodeRows } from '../engine/engine';
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
  const { data, isPlaceholderData } = useQuery({
    queryKey: [question.id, key],
    queryFn: async () => (await baked.rows(question.id, key, question.shape)) ?? decodeRows(await session.run(sql), question.shape),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: false,
    throwOnError: () => last.current === null,
  });
  if (data !== undefined) last.current = data;
  return { rows: data ?? last.current, pending: data === undefined || isPlaceholderData };
}
