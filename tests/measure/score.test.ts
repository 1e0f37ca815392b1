import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeness } from '../../src/measure/agreement';
import { scoreOf, shareOf, total } from '../../src/measure/score';

const tally = fc.record({ correct: fc.nat(500), wrong: fc.nat(500), missed: fc.nat(500) });

describe('The quality of a class of tags', () => {
  it('is the share of what is tagged that is right, and of what is there that is tagged', () => {
    const { precision, recall } = scoreOf({ correct: 90, wrong: 10, missed: 30 });
    expect(precision?.value).toBe(0.9);
    expect(recall?.value).toBe(0.75);
  });

  it('has Wilson’s interval: 90 of 100 is 82.6 to 94.5 per cent', () => {
    expect(shareOf(90, 100)?.low).toBeCloseTo(0.8256, 4);
    expect(shareOf(90, 100)?.high).toBeCloseTo(0.9448, 4);
  });

  it('is not said where there is nothing to take a share of', () => {
    expect(scoreOf({ correct: 0, wrong: 0, missed: 3 })).toMatchObject({ precision: null, recall: { value: 0 } });
    expect(shareOf(0, 0)).toBeNull();
  });

  it('lies within its interval, which stays between nothing and all and narrows with more pairs', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), (right, wrong) => {
        fc.pre(right + wrong > 0);
        const few = shareOf(right, right + wrong);
        const many = shareOf(right * 4, (right + wrong) * 4);
        if (few === null || many === null) throw new Error('a share of something is always there');
        expect(few.low).toBeGreaterThanOrEqual(0);
        expect(few.high).toBeLessThanOrEqual(1);
        expect(few.low - 1e-9).toBeLessThanOrEqual(few.value);
        expect(few.high + 1e-9).toBeGreaterThanOrEqual(few.value);
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
      }),
    );
  });

  it('is the same whether pairs are counted together or part by part', () => {
    fc.assert(
      fc.property(fc.array(tally, { minLength: 1 }), (parts) => {
        const all = total(parts);
        expect(all.correct + all.wrong).toBe(parts.reduce((n, { correct, wrong }) => n + correct + wrong, 0));
      }),
    );
  });
});

describe('Two readers', () => {
  it('are alike in the pairs that they share', () => {
    expect(likeness({ both: 8, first_only: 2, second_only: 2 })).toBe(0.8);
    expect(likeness({ both: 0, first_only: 0, second_only: 0 })).toBeNull();
  });
});
