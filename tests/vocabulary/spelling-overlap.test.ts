import { array, assert, constantFrom, pre, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matcher } from '../../src/vocabulary/spelling';
import { canCover, sharedText } from '../../src/vocabulary/spelling-overlap';

describe('the words that spellings share', () => {
  test.each<[string[], string | null]>([
    [['trygghetsvandring*', 'trygghetsvandringar'], 'trygghetsvandringar'],
    [['*nätverk', 'polis*'], 'polisnätverk'],
    [['skolsocial* team*', 'skolsociala team'], 'skolsociala team'],
    [['SIG', 'sig'], 'SIG'],
    [['a* b', 'ab* *b'], 'ab b'],
    [['våldsprevention', 'Mentorer i våldsprevention'], null],
    [['förskola', 'skola'], null],
    [['natt*', '*vandringar på stan'], null],
  ])('%j: %s', (spellings, words) => {
    expect(sharedText(spellings, [])).toBe(words);
  });

  test('are none where an exception takes them back', () => {
    expect(sharedText(['trygghetsvandring*', 'trygghetsvandringar'], ['trygghetsvandringar'])).toBeNull();
    expect(sharedText(['trygghetsvandring*', 'trygghetsvand*'], ['trygghetsvandring'])).toMatch(/^trygghetsvandring./);
  });
});

describe('an exception', () => {
  test('that is a part of the spelling, or as wide, leaves nothing of it; a longer one does', () => {
    expect(sharedText(['fusion av enheter'], ['fusion av'])).toBeNull();
    expect(sharedText(['fusion*'], ['fusion*'])).toBeNull();
    expect(sharedText(['Fusion'], ['fusion av'])).toBe('Fusion');
    expect(sharedText(['sig'], ['SIG'])).toBe('sig');
    expect(sharedText(['SIG'], ['sig'])).toBeNull();
  });

  test.each<[string, string, boolean]>([
    ['fusion av', 'Fusion', true],
    ['fussion av', 'Fusion', false],
    ['råd', 'brottsförebyggande råd', true],
    ['de nya', 'Nya vägar', true],
    ['BUS-samverkan', 'BUS', true],
    ['förskola', 'skola', false],
    ['*skola', 'skola', true],
  ])('%s can cover %s: %s', (phrase, spelling, can) => {
    expect(canCover(phrase, [spelling])).toBe(can);
  });
});

describe('whatever the spellings', () => {
  const characters = ['a', 'b', ' ', '-'];
  const spellings = array(constantFrom('a', 'b', 'B', '*', ' ', '-'), { minLength: 1, maxLength: 5 })
    .map((signs) => signs.join('').trim())
    .filter((spelling) => /[ab-]/i.test(spelling));
  const texts = (length: number): string[] => (length === 0 ? [''] : texts(length - 1).flatMap((text) => characters.map((one) => text + one)));
  const short = [1, 2, 3, 4, 5].flatMap(texts);
  const isWhole = (text: string, spelling: string, not: readonly string[]) =>
    matcher([spelling], not)
      .find(text)
      .some(({ start, end }) => start === 0 && end === text.length);

  test('what they share is found by each from first to last, and none is missed', () => {
    assert(
      property(spellings, spellings, array(spellings, { maxLength: 2 }), (one, other, not) => {
        const words = sharedText([one, other], not);
        if (words !== null) {
          expect(isWhole(words, one, not), words).toBe(true);
          expect(isWhole(words, other, not), words).toBe(true);
        } else expect(short.filter((text) => isWhole(text, one, not) && isWhole(text, other, not))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('an exception that is said to cover nothing takes nothing back', () => {
    assert(
      property(spellings, spellings, (phrase, spelling) => {
        pre(!canCover(phrase, [spelling]));
        const alone = matcher([spelling]);
        const excepted = matcher([spelling], [phrase]);
        expect(short.filter((text) => alone.find(text).length !== excepted.find(text).length)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
