import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Block, readFootnotes, readMarkdown } from '../../src/ingest/read/markdown';
import { readField } from '../../src/ingest/spans';

const shown = (text: string, block: Block) =>
  block.kind === 'heading'
    ? `${'#'.repeat(block.level)} ${readField(text, [block.span]).value}`
    : `${block.kind}: ${readField(text, block.spans).value}`;
const read = (text: string) => readMarkdown(text).map((block) => shown(text, block));

describe('readMarkdown', () => {
  it('gives headings, paragraphs and list items in order, without their markers', () => {
    const text = '# Goda exempel\n\nHär följer exempel:\n\n- SIG unga\n- fältverksamhet\n\n## **Farsta stadsdelsnämnd**\n\nStadsdelen har *SIG*.\n';
    expect(read(text)).toEqual([
      '# Goda exempel',
      'paragraph: Här följer exempel:',
      'item: SIG unga',
      'item: fältverksamhet',
      '## Farsta stadsdelsnämnd',
      'paragraph: Stadsdelen har SIG.',
    ]);
  });

  it('takes lines that follow each other as one paragraph', () => {
    expect(read('Stadsdelen har\nen arbetsgrupp.\nDen möts ofta.\n\nNytt stycke.')).toEqual([
      'paragraph: Stadsdelen har en arbetsgrupp. Den möts ofta.',
      'paragraph: Nytt stycke.',
    ]);
  });

  it('leaves out rules, footnotes and page numbers', () => {
    const text = 'Ett stycke.<sup>1</sup>\n\n---\n\n<sup>1</sup> Budget 2019\noch 2020.\n\n10 (16)\n\nEtt till.';
    expect(read(text)).toEqual(['paragraph: Ett stycke.', 'paragraph: Ett till.']);
  });

  it('has the footnotes apart, each without its number', () => {
    const text = 'Ett stycke.<sup>1</sup>\n\n<sup>1</sup> Budget 2019\noch 2020.\n\n10 (16)\n\n<sup>2</sup> En not.';
    expect(readFootnotes(text).map(({ spans }) => readField(text, spans).value)).toEqual(['Budget 2019 och 2020.', 'En not.']);
  });

  it('leaves out the title that pages repeat above their number, but no paragraph that stands there once', () => {
    const page = (number: number) => `Stadens rapport om arbetet\n\n${number} (16)\n\n`;
    expect(read(`${page(1)}Första sidan.\n\n${page(2)}Sista sidan\n\n3 (16)\n`)).toEqual(['paragraph: Första sidan.', 'paragraph: Sista sidan']);
  });

  it('joins a paragraph that a page end broke, over footnotes and page titles', () => {
    const text = 'De samarbetar<sup>2</sup> kring unga och\n\n---\n\n<sup>2</sup> En not\n\nderas familjer. Det går bra.';
    expect(read(text)).toEqual(['paragraph: De samarbetar kring unga och deras familjer. Det går bra.']);
    expect(readMarkdown(text)).toEqual([
      {
        kind: 'paragraph',
        spans: [
          { start: 0, end: text.indexOf('\n') },
          { start: text.indexOf('deras'), end: text.length },
        ],
      },
    ]);
  });

  it.each([
    ['a sentence that is at its end', 'Det går bra.\n\nfortsätta så'],
    ['words that lead in to a list', 'Detta föreslås:\n\nfortsätta så'],
    ['a new paragraph after a missing stop', 'Det ger råd och stöd\n\nFarsta har en plan.'],
    ['a heading', '## Detta föreslås\n\nfortsätta så'],
  ])('does not join %s with what follows', (_, text) => {
    expect(readMarkdown(text)).toHaveLength(2);
  });

  it('reads the 2022 report with its headings, its broken paragraphs whole and no page furniture', () => {
    const text = readFileSync('data/documents/effekter-2022/source.txt', 'utf8');
    const blocks = read(text);
    expect(blocks.filter((block) => block.startsWith('#'))).toHaveLength(19);
    expect(blocks.filter((block) => /\(16\)|Platssamverkan handlar|^paragraph: <sup>|---/.test(block))).toEqual([]);
    expect(blocks.filter((block) => /^paragraph: \p{Ll}/u.test(block))).toEqual([]);
  });
});
