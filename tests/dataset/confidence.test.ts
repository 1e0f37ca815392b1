import { describe, expect, test } from 'vitest';
import type { Confidence } from '../../src/model/kinds';
import { shipped } from '../dataset';

/** How often a rule must be right, at least and below which share, for what it says of itself. */
const bounds: Record<Confidence, { atLeast: number; below: number }> = {
  high: { atLeast: 0.9, below: Number.POSITIVE_INFINITY },
  medium: { atLeast: 0.75, below: Number.POSITIVE_INFINITY },
  low: { atLeast: 0, below: 0.75 },
};
const ENOUGH = 5;

const { gold_comparisons, sub_area_rules } = shipped.dataset;
const compared = sub_area_rules.map(({ rule, confidence }) => {
  const outcomes = gold_comparisons.filter((row) => row.tag_class === 'sub-area' && row.rule === rule).map(({ outcome }) => outcome);
  return { rule, confidence: confidence as Confidence, n: outcomes.length, right: outcomes.filter((outcome) => outcome === 'correct').length };
});

describe('What a rule says of its own confidence, held against the gold', () => {
  test('is held against at least five statements for most of the rules that read more than plans', () => {
    expect(compared.filter(({ n }) => n >= ENOUGH).length).toBeGreaterThan(20);
  });

  test.each(compared.filter(({ n }) => n >= ENOUGH))('$rule is $confidence: $right of $n are right', ({ confidence, n, right }) => {
    const { atLeast, below } = bounds[confidence];
    expect(right / n).toBeGreaterThanOrEqual(atLeast);
    expect(right / n).toBeLessThan(below);
  });
});
