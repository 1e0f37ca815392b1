import type { DashboardState } from '../state/dashboard-state';
import { withSelected } from '../state/predicate';
import type { Question } from './question';

/** The SQL that answers a question under a state, about some units where they are given. A question that reads nothing of what a reader chose is the same under all. */
export function sqlOf(question: Pick<Question, 'sql' | 'own'>, state: DashboardState, units: readonly string[] = []): string {
  return withSelected(state, question.sql, question.own, units);
}

/** A short name for the answer to some SQL: 53 bits of a hash (cyrb53), in base 36. Answers are baked and looked up under it. */
export function answerKey(sql: string): string {
  let [low, high] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < sql.length; i++) {
    const code = sql.charCodeAt(i);
    low = Math.imul(low ^ code, 2654435761);
    high = Math.imul(high ^ code, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return (4294967296 * (2097151 & high) + (low >>> 0)).toString(36);
}
