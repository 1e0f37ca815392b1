import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readField, spanInDocument } from '../../src/ingest/spans';

const whole = (text: string) => [{ start: 0, end: text.length }];
const read = (text: string) => readField(text, whole(text)).value;

describe('readField', () => {
  it.each([
    ['tags', '<p><b>Samlad kompetens</b></p> <p><i>Inventering.</i></p>', 'Samlad kompetens Inventering.'],
    ['tags with attributes', '<td class="a">Enhets<span id="x">chef</span></td>', 'Enhetschef'],
    ['a line break as a tag', 'Enhetschef<br>Samordnare<br />Rektor', 'Enhetschef Samordnare Rektor'],
    ['paragraphs without space between', '<p>Löpande.</p><p>Årligen.</p>', 'Löpande. Årligen.'],
    ['signs that are not tags', 'barn < 12 år, unga > 15 år och 1 <2', 'barn < 12 år, unga > 15 år och 1 <2'],
    ['Markdown emphasis', '**Våldsprevention** med *MVP* och ***SIG***', 'Våldsprevention med MVP och SIG'],
    ['a footnote star', 'Systematisk samhandling*', 'Systematisk samhandling'],
    ['an escaped star and other escapes', '\\*Inom prioriterade \\[a\\] 5\\-7 år', 'Inom prioriterade [a] 5-7 år'],
    ['a footnote mark', 'Platssamverkan<sup>2</sup> i city', 'Platssamverkan i city'],
    ['soft hyphens', 'sam\u00ADhandling', 'samhandling'],
    ['a word broken at a line end', 'fältverk-\nsamheten', 'fältverksamheten'],
    ['a word broken by a soft hyphen at a line end', 'fältverk\u00AD\nsamheten', 'fältverksamheten'],
    ['a word broken over a page', 'för-  \n\n\n  skola', 'förskola'],
    ['a shared second part', 'barn-\noch ungdomsvård, natt-\neller föräldravandring', 'barn- och ungdomsvård, natt- eller föräldravandring'],
    ['a word that only begins like a conjunction', 'drog-\nsamtal, eko-\nochra', 'drogsamtal, ekoochra'],
    ['a hyphen that belongs to the word', 'HBTQ-\ndiplomering i Hägersten-\nLiljeholmen', 'HBTQ-diplomering i Hägersten-Liljeholmen'],
    ['a dash at a line end', 'Farsta -\nett område', 'Farsta - ett område'],
  ])('reads %s', (_, text, value) => {
    expect(read(text)).toBe(value);
  });

  it('joins spans with a space, and a word that is broken between them without', () => {
    const text = 'Utöka antalet sam-\tSIDFOT\tverkansmöten\tmed polisen';
    const spans = [
      { start: 0, end: 18 },
      { start: 26, end: 38 },
      { start: 39, end: text.length },
    ];
    expect(readField(text, spans).value).toBe('Utöka antalet samverkansmöten med polisen');
  });

  it('is empty where there is nothing but markup', () => {
    expect(readField('<p> </p>**', whole('<p> </p>**'))).toEqual({ value: '', offsets: [] });
  });

  it('says where in the document a found word stands, over tags and broken lines', () => {
    const text = 'Arbete med <b>SIG</b> och fält-\nassistenter.';
    const field = readField(text, whole(text));
    const found = (word: string) => spanInDocument(field, field.value.indexOf(word), field.value.indexOf(word) + word.length);
    expect(text.slice(found('SIG').start, found('SIG').end)).toBe('SIG');
    expect(text.slice(found('fältassistenter').start, found('fältassistenter').end)).toBe('fält-\nassistenter');
  });
});

describe('readField on any text', () => {
  const word = fc.constantFrom(
    ...['barn', 'HBTQ', '96,6', '%', '<', '>', 'och', 'T1,T2', 'SSP/BUS', 'åk', 'BUS-individ', '5–7', '(IOP)'].map((seen) => ({ raw: seen, seen })),
    { raw: 'sam\u00ADverkan', seen: 'samverkan' },
    { raw: 'fält-\nassistent', seen: 'fältassistent' },
    { raw: 'skol<b>närvaro</b>', seen: 'skolnärvaro' },
    { raw: '**MVP**', seen: 'MVP' },
  );
  const mark = fc.constantFrom('', '*', '\\*', '<i>', '</i>', '<sup>12</sup>', '<span class="x">');
  const gap = fc.constantFrom(' ', '  ', '\n', '\n\n', '\u00A0', '</p> <p>', '</p><p>', '<br/>', ' <BR> ');
  const part = fc.array(fc.tuple(mark, word, mark, gap), { minLength: 1, maxLength: 8 });

  it('keeps every word and nothing else, one space between them', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        let text = '';
        const spans = parts.map((words) => {
          text += '\tsidfot\t';
          const start = text.length;
          text += words.map(([before, { raw }, after, space]) => before + raw + after + space).join('');
          return { start, end: text.length };
        });
        const seen = parts.flat().map(([, { seen }]) => seen);
        expect(readField(text, spans).value).toBe(seen.join(' '));
      }),
    );
  });

  const nasty = fc.string({ unit: fc.constantFrom(...'aåB1- \n\t*<>/\\pib="\u00AD\u2010,😀') });

  it('points at the character that it says, in order and inside the spans', () => {
    fc.assert(
      fc.property(fc.array(nasty, { maxLength: 5 }), (parts) => {
        const text = parts.join('\t');
        let at = 0;
        const spans = parts.map((content) => {
          const start = at;
          at += content.length + 1;
          return { start, end: start + content.length };
        });
        const { value, offsets } = readField(text, spans);
        expect(offsets).toHaveLength(value.length);
        expect(value).toBe(value.trim().replace(/\s+/g, ' '));
        expect(value).not.toMatch(/[*\u00AD]/);
        offsets.forEach((offset, i) => {
          expect(offset).toBeGreaterThanOrEqual(offsets[i - 1] ?? 0);
          if (value[i] === ' ') expect(spans.some(({ start }) => start === offset) || /[\s<]/.test(text[offset] ?? '')).toBe(true);
          else {
            expect(text[offset]).toBe(value[i]);
            expect(spans.some(({ start, end }) => start <= offset && offset < end)).toBe(true);
          }
        });
      }),
      { numRuns: 500 },
    );
  });
});
