import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/ingest/read/sentences';

const split = (text: string) => splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('a sentence ends at its stop', () => {
  it.each([
    ['Skolan har en nyckelroll. En fullgjord skola ger arbete.', ['Skolan har en nyckelroll.', 'En fullgjord skola ger arbete.']],
    ['Vilka är vi? Vi är många! Ja.', ['Vilka är vi?', 'Vi är många!', 'Ja.']],
    [
      'Lektioner för årskurs 8 och 9. Utveckla samarbetet med start Ht 2017. Klart.',
      ['Lektioner för årskurs 8 och 9.', 'Utveckla samarbetet med start Ht 2017.', 'Klart.'],
    ],
    ['Samverkan med förvaltningen. mottagningen ska delta.', ['Samverkan med förvaltningen.', 'mottagningen ska delta.']],
    ['Enligt strategin.<sup>1</sup> Året därpå kom nästa.', ['Enligt strategin.<sup>1</sup>', 'Året därpå kom nästa.']],
    ['Det är *Skolan som brottsplats.* Här får samverkan plats.', ['Det är *Skolan som brottsplats.*', 'Här får samverkan plats.']],
    ['Öka andelen\nbarn i förskola. Minska\nträngseln.', ['Öka andelen\nbarn i förskola.', 'Minska\nträngseln.']],
  ])('%s', (text, sentences) => expect(split(text)).toEqual(sentences));
});

describe('a stop inside a sentence does not end it', () => {
  it.each([
    'Arbetet ska bl.a. fokuseras på insyn, t.ex. nätverk, dvs. möten och s.k. mobila jobbtorg.',
    'Samverkan genom bl. a *STIS* och t. ex. Närvaroprogrammet.',
    'T ex Vårberg, sk. mobila jobbtorg, ca. 250 platser och nr. 3 enligt kap. 4.',
    'Föreläsningar, workshop m.m. och möten m. fl. på skolorna.',
    'Platser i Hornsberg och Östra S:t Görän, kl. 8.30 den 1.2.',
    'Vilket ytterligare stöd behövs? – Främst tillsammans med skolan.',
    'Projektet ”Visa att du bryr dig! Ett projekt mot cannabis” fortsätter.',
    'Planen *Våga fråga, lyssna och agera!* och arbete med den pågår.',
    'Synliggöra normer för HBTQ-personer - fokus på extern kommunikation.',
    'Ny modell för unga vuxna (20 år-) och samverkan (se kap. 4. Där står mer) inom FINSAM.',
  ])('%s', (text) => expect(split(text)).toEqual([text]));
});

describe('what else parts sentences', () => {
  it('an abbreviation that closes a sentence does so before a capital letter', () => {
    expect(split('Skolor, polis m.fl. Nämnden ska delta.')).toEqual(['Skolor, polis m.fl.', 'Nämnden ska delta.']);
  });

  it('a bracket that holds a sentence is one of its own', () => {
    expect(split('Det erbjuds skolor. (Resultaten väntas 2017). Förvaltningen ska delta.')).toEqual([
      'Det erbjuds skolor.',
      '(Resultaten väntas 2017).',
      'Förvaltningen ska delta.',
    ]);
  });

  it('a bracket or quote that is never closed holds nothing together', () => {
    expect(split('Mötet (med polis hölls. Nästa ”möte väntar.')).toEqual(['Mötet (med polis hölls.', 'Nästa ”möte väntar.']);
  });

  it('a blank line or a list marker begins anew, whether the line before has a stop or not', () => {
    expect(split('Öka tryggheten\n\nDe sju är;\n- Farsta\n- Hässelby\n  gård.\n\n--\n')).toEqual([
      'Öka tryggheten',
      'De sju är;',
      'Farsta',
      'Hässelby\n  gård.',
    ]);
  });
});

it('reads only the stretch it is given, in offsets of the whole text', () => {
  const text = 'Före. Ett. Två. Efter.';
  expect(splitSentences(text, { start: 6, end: 15 })).toEqual([
    { start: 6, end: 10 },
    { start: 11, end: 15 },
  ]);
});

it('loses no letter and gives none twice', () => {
  const piece = fc.constantFrom(
    'bl.a.',
    ' ',
    'Skolan',
    'polis',
    '. ',
    '? ',
    '(',
    ')',
    '”',
    '"',
    '\n',
    '\n\n',
    '\n- ',
    'm.m.',
    '2017',
    '<sup>1</sup>',
    '– ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      const spans = splitSentences(text, { start: 0, end: text.length });
      for (const [i, { start }] of spans.entries()) expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
      const letters = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '');
      expect(spans.map(({ start, end }) => letters(text.slice(start, end))).join('')).toBe(letters(text));
    }),
  );
});
