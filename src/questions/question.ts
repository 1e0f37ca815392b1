import type { AnswerForm } from '../engine/answer';
import type { RowOf, Shape } from '../model/tables';
import type { Dimension } from '../state/dashboard-state';

/** One question to the dataset: SQL over what the reader has selected, and the shape of its answer. */
export interface Question<S extends Shape = Shape> extends AnswerForm<S> {
  /** Name of its folder. */
  readonly id: string;
  /** What it asks, in Swedish, as a reader would. */
  readonly question: string;
  readonly sql: string;
  /** The lists that its picture chooses from: they filter the other pictures, not this one. */
  readonly own: readonly Dimension[];
  /** Whether it is asked about one unit at a time, and not of all. */
  readonly perUnit?: true;
}

export type AnswerRow<Q> = Q extends Question<infer S> ? RowOf<S> : never;
