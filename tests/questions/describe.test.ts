import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markWords } from '../../src/questions/evidence/describe';

describe('the marked words of a quote', () => {
  test('are the tagged words, as whole words only', () => {
    expect(markWords('SIG och sig, SIGNAL och SIG-insatser.', ['SIG']).filter(({ marked }) => marked)).toHaveLength(2);
    expect(markWords('samverkan med polis och skola', ['polis', 'skola'])).toEqual([
      { text: 'samverkan med ', marked: false },
      { text: 'polis', marked: true },
      { text: ' och ', marked: false },
      { text: 'skola', marked: true },
    ]);
  });

  test('take the longer of two that overlap', () => {
    expect(markWords('MVP (Mentorer i våldsprevention)', ['MVP', 'MVP (Mentorer i våldsprevention'])[0]).toEqual({
      text: 'MVP (Mentorer i våldsprevention',
      marked: true,
    });
  });

  test('never change the quote', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (text, words) => {
        expect(
          markWords(text, words)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
