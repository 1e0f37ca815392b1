import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutAtWords, wordPattern } from '../../src/questions/words-in-text';

const cut = (text: string, words: readonly string[]) => cutAtWords(text, wordPattern(words));

describe('The words that are looked for in a text', () => {
  test('are found whole, in their own upper and lower case', () => {
    expect(cut('SIG och sig, SIGNAL och SIG-insatser.', ['SIG']).filter(({ isWord }) => isWord)).toHaveLength(2);
    expect(cut('samverkan med polis och skola', ['polis', 'skola'])).toEqual([
      { text: 'samverkan med ', isWord: false },
      { text: 'polis', isWord: true },
      { text: ' och ', isWord: false },
      { text: 'skola', isWord: true },
    ]);
  });

  test('take the longer of two that overlap', () => {
    expect(cut('MVP (Mentorer i våldsprevention)', ['MVP', 'MVP (Mentorer i våldsprevention'])[0]).toEqual({
      text: 'MVP (Mentorer i våldsprevention',
      isWord: true,
    });
  });

  test('are cut out without changing the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (text, words) => {
        expect(
          cut(text, words)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
