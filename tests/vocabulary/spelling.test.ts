import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matcher } from '../../src/vocabulary/spelling';

const found = (text: string, spellings: string[], not: string[] = []) =>
  matcher(spellings, not)
    .find(text)
    .map(({ start, end }) => text.slice(start, end));

describe('A spelling', () => {
  it('matches whole words only, Swedish letters and digits being parts of a word', () => {
    expect(found('öppen förskola, småförskola, förskolan, förskola2', ['förskola'])).toEqual(['förskola']);
    expect(found('fältassistenter på Bagarfältet', ['fält'])).toEqual([]);
  });

  it('stands free at a hyphen, a slash, a bracket or the edge of the text', () => {
    expect(found('BUS-samverkan', ['BUS'])).toEqual(['BUS']);
    expect(found('ABC/Barnen i centrum', ['ABC', 'Barnen i centrum'])).toEqual(['ABC', 'Barnen i centrum']);
    expect(found('(MVP)', ['MVP'])).toEqual(['MVP']);
  });

  it('is found in upper and lower case alike', () => {
    expect(found('Söderandan och söderandan', ['Söderandan'])).toEqual(['Söderandan', 'söderandan']);
    expect(found('Earl och EARL', ['Earl'])).toEqual(['Earl', 'EARL']);
  });

  it.each([
    ['SIG', 'SIG', 'sig'],
    ['MÄN', 'MÄN', 'män'],
    ['IOP', 'IOP', 'iop'],
  ])('in capitals alone, like %s, is found in capitals only', (spelling, match, homograph) => {
    expect(found(`${match} och ${homograph}`, [spelling])).toEqual([match]);
  });

  it('takes any white space for a space, and * for further letters of the same word', () => {
    expect(found('sociala\ninsatsgrupper', ['sociala insatsgrupp*'])).toEqual(['sociala\ninsatsgrupper']);
    expect(found('trygghetsvandring och trygghetsvandringarna', ['trygghetsvandring*'])).toEqual(['trygghetsvandring', 'trygghetsvandringarna']);
    expect(found('polisnätverk och nätverket', ['*nätverk'])).toEqual(['polisnätverk']);
  });

  it('has no signs with a meaning of their own but *', () => {
    expect(found('plan (SIP) här', ['plan (SIP)'])).toEqual(['plan (SIP)']);
    expect(found('axb', ['a.b'])).toEqual([]);
    expect(found('Visa att du bryr dig! Ett projekt', ['bryr dig!'])).toEqual(['bryr dig!']);
  });
});

describe('Several spellings', () => {
  it('give all matches in order, the longest at one place, none over another', () => {
    const text = 'MVP (Mentorer i våldsprevention) och åter MVP';
    expect(found(text, ['MVP', 'Mentorer i våldsprevention', 'MVP (Mentorer i våldsprevention)'])).toEqual([
      'MVP (Mentorer i våldsprevention)',
      'MVP',
    ]);
  });

  it('give offsets into the text that was searched', () => {
    expect(matcher(['SIP', 'BUS']).find('BUS, SIP')).toEqual([
      { start: 0, end: 3 },
      { start: 5, end: 8 },
    ]);
  });

  it('find the same again when asked again', () => {
    const { find } = matcher(['SSP']);
    expect(find('SSP')).toEqual(find('SSP'));
    expect(find('SSP')).toHaveLength(1);
  });

  it('that are none find nothing', () => {
    expect(matcher([]).find('SSP')).toEqual([]);
  });
});

describe('A phrase in not', () => {
  it('takes away matches inside it and leaves the others', () => {
    expect(found('Fusion, och en fusion av enheter', ['Fusion'], ['fusion av'])).toEqual(['Fusion']);
  });

  it('takes away a match that it covers in part', () => {
    expect(found('brottsförebyggande råd', ['brottsförebyggande råd'], ['råd'])).toEqual([]);
  });
});

describe('Whatever is written', () => {
  /** The notation said in another way: as one regular expression. */
  const asRegExp = (spelling: string) => {
    const words = spelling.split(/\s+/).map((word) => word.split('*').map((part) => part.replace(/[.(]/g, '\\$&')));
    const source = words.map((parts) => parts.join('[\\p{L}\\p{N}]*')).join('\\s+');
    const capitals = /\p{Lu}/u.test(spelling) && !/\p{Ll}/u.test(spelling);
    return new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, capitals ? 'gu' : 'giu');
  };
  const signs = (characters: string[], maxLength: number) =>
    array(constantFrom(...characters), { minLength: 1, maxLength }).map((some) => some.join(''));
  const spellings = signs(['s', 'å', 'S', 'Å', '*', ' ', '-', '.', '(', '1'], 6)
    .map((spelling) => spelling.trim())
    .filter((spelling) => /[^*\s]/.test(spelling));
  const texts = signs(['s', 'å', 'S', 'Å', ' ', '\n', '-', '.', '(', '1', 'İ', 'ß'], 25);

  it('a spelling finds what its notation says', () => {
    assert(
      property(spellings, texts, (spelling, text) => {
        expect(found(text, [spelling])).toEqual([...text.matchAll(asRegExp(spelling))].map(([words]) => words));
      }),
      { numRuns: 500 },
    );
  });
});
