import { describe, expect, test } from 'vitest';
import { estimate, median, quantile, seeded, shuffled } from '../../../src/build/bench/statistics';

describe('what the benchmark says of its rounds', () => {
  test('is the value in the middle, or between the two in the middle', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(quantile([0, 10, 20, 30, 40], 0.95)).toBe(38);
    expect(median([])).toBeNaN();
  });

  test('comes with an interval that holds it, and is the narrower the more rounds agree', () => {
    const random = seeded(7);
    const rounds = (n: number) => Array.from({ length: n }, () => 1 + 0.2 * random());
    const [few, many] = [estimate(rounds(8)), estimate(rounds(200))];
    for (const { low, median: middle, high } of [few, many]) expect(low <= middle && middle <= high).toBe(true);
    expect(many.high - many.low).toBeLessThan(few.high - few.low);
    expect(estimate([1.1, 1.1, 1.1])).toEqual({ median: 1.1, low: 1.1, high: 1.1 });
  });

  test('says the same of the same rounds', () => {
    expect(estimate([1, 2, 3, 5, 8])).toEqual(estimate([1, 2, 3, 5, 8]));
  });
});

test('pages are raced in an order of their own in each round, and none is left out', () => {
  const random = seeded(15);
  const orders = Array.from({ length: 200 }, () => shuffled(['a', 'b', 'c', 'd'], random));
  for (const order of orders) expect([...order].sort()).toEqual(['a', 'b', 'c', 'd']);
  const first = (name: string) => orders.filter(([page]) => page === name).length;
  for (const name of ['a', 'b', 'c', 'd']) expect(first(name)).toBeGreaterThan(25);
});
