import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDashboard, useDashboardState, useSessionStatus } from '../components/dashboard';
import { decodeRows } from '../engine/engine';
import type { RowOf, Shape } from '../model/tables';
import { withSelected } from '../state/predicate';
import type { Question } from './question';

export interface Answer<Row> {
  /** The rows; those of the choice before while new ones load; null until the first have come. */
  readonly rows: readonly Row[] | null;
  /** True while `rows` are still those of the choice before. */
  readonly pending: boolean;
}

/**
 * The answer to a question under the reader's choices: link → state → SQL → rows. Never stale while the page is open.
 * Throws to the nearest error boundary when the engine refuses or does not answer.
 */
export function useAnswer<S extends Shape>(question: Question<S>): Answer<RowOf<S>> {
  const [state] = useDashboardState();
  const { session } = useDashboard();
  const { phase } = useSessionStatus();
  const sql = withSelected(state, question.sql, question.own);
  const { data, isPlaceholderData } = useQuery({
    queryKey: [question.id, sql],
    queryFn: async () => decodeRows(await (await session.engine()).run(sql), question.shape),
    enabled: phase === 'ready',
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: false,
    throwOnError: true,
  });
  return { rows: data ?? null, pending: isPlaceholderData };
}
