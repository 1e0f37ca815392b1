import { describe, expect, it } from 'vitest';
import { sourceLineFinder } from '../../src/ingest/source-lines';
import { shipped } from '../dataset';

const { dataset, files } = shipped;

describe('A reader of restored text', () => {
  it('can see the untouched lines behind every statement of the annual report, and only there', () => {
    const restored = dataset.statements.filter(({ document_id }) => document_id === 'arsrapport-2020').map(({ statement_id }) => statement_id);
    expect(new Set(dataset.source_lines.map(({ statement_id }) => statement_id))).toEqual(new Set(restored));
  });

  it('sees them as they stand in the source, which is shipped beside the text', () => {
    const source = new TextDecoder().decode(files.get('documents/arsrapport-2020.source.txt')).split('\n');
    expect(dataset.source_lines.length).toBeGreaterThan(198);
    for (const { line, source_text } of dataset.source_lines) expect(source[line - 1]?.trim()).toBe(source_text);
  });

  it('finds the words of the sentence in them, letter for letter but for å, ä and ö', () => {
    const fold = (text: string) =>
      text
        .normalize('NFD')
        .replace(/[^a-z ]/gi, '')
        .toLowerCase();
    let plain = 0;
    let found = 0;
    for (const { statement_id, text } of dataset.statements.filter(({ document_id }) => document_id === 'arsrapport-2020')) {
      const raw = dataset.source_lines.filter((line) => line.statement_id === statement_id).map(({ source_text }) => source_text);
      const words = new Set(fold(raw.join(' ')).split(' '));
      for (const word of (text ?? '').split(/[^\p{L}]+/u).filter((w) => w.length > 3 && !/[åäö]/i.test(w))) {
        plain++;
        if (words.has(fold(word))) found++;
      }
    }
    expect(plain).toBeGreaterThan(1000);
    expect(found / plain).toBeGreaterThan(0.97);
  });
});

describe('Lines behind a restored text', () => {
  const find = sourceLineFinder('Forsta raden\nandra raden har\noch den tredje', 'Första raden andra raden har och den tredje.');

  it('are those that hold its words', () => {
    expect(find([{ start: 13, end: 28 }])).toEqual([{ line: 2, source_text: 'andra raden har' }]);
    expect(find([{ start: 0, end: 43 }]).map(({ line }) => line)).toEqual([1, 2, 3]);
  });

  it('are none for words that the source does not have', () => {
    expect(sourceLineFinder('något helt annat', 'dessa ord')([{ start: 0, end: 9 }])).toEqual([]);
  });
});
