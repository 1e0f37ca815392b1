import type { Outcome } from '../model/kinds';

/** How many pairs came out how. */
export type Tally = Readonly<Record<Outcome, number>>;

/** A share with its 95 % confidence interval, each from 0 to 1. */
export interface Share {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Precision: how much of what is tagged is right. Recall: how much of what is there is tagged. Null where there is nothing to take a share of. */
export interface Score {
  readonly precision: Share | null;
  readonly recall: Share | null;
}

/** The quality of a class of tags, from how its pairs came out against gold. */
export function scoreOf({ correct, wrong, missed }: Tally): Score {
  return { precision: shareOf(correct, correct + wrong), recall: shareOf(correct, correct + missed) };
}

/** A share of `n`, with Wilson's interval, which holds for small numbers and near 0 and 1. */
export function shareOf(successes: number, n: number): Share | null {
  if (n === 0) return null;
  const z = 1.959964;
  const value = successes / n;
  const centre = (value + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const half = (z / (1 + z ** 2 / n)) * Math.sqrt((value * (1 - value)) / n + z ** 2 / (4 * n ** 2));
  return { value, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** The sum of tallies. */
export function total(tallies: readonly Tally[]): Tally {
  const sum = (outcome: Outcome) => tallies.reduce((n, tally) => n + tally[outcome], 0);
  return { correct: sum('correct'), wrong: sum('wrong'), missed: sum('missed') };
}
