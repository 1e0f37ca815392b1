import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDocumentFolders, readVocabularyFolder } from '../../src/build/read-data';
import type { Engine } from '../../src/engine/engine';
import { type GlossaryRow, glossary } from '../../src/questions/glossary';
import { splitAbbreviations } from '../../src/questions/glossary/abbreviations';
import { defaultState } from '../../src/state/dashboard-state';
import { ask, engineWith, shipped } from '../dataset';

let engine: Engine;
let rows: readonly GlossaryRow[];
beforeAll(async () => {
  engine = await engineWith(shipped.dataset);
  rows = await ask(engine, glossary, defaultState);
});
afterAll(() => engine.close());

const found = (text: string) => splitAbbreviations(text, rows).flatMap(({ entry }) => entry?.abbreviation ?? []);

describe('An abbreviation in a text', () => {
  test('is found as a whole word in its own letters, and its homographs are not', () => {
    expect(found('SIG och sig, SIGNAL, SIG-insatser och (SIG).')).toEqual(['SIG', 'SIG', 'SIG']);
    expect(found('Det är bra att Brå säger det.')).toEqual(['Brå']);
    expect(found('Utred möjligheten till IOP. Avdelningschef IOF')).toEqual(['IOP', 'IOF']);
    expect(found('Löpande i T1,T2 och VB')).toEqual(['T1', 'T2', 'VB']);
    expect(found('Stöd enligt DCAT-AP-SE')).toEqual(['DCAT-AP-SE']);
  });

  test('is cut out without changing the text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('SIG', ' T1', 'Brå ', 'bra', ',')).map(String)), (parts) => {
        const text = parts.join('');
        expect(
          splitAbbreviations(text, rows)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('The glossary', () => {
  const documents = readDocumentFolders('.', readVocabularyFolder('.'));
  /** Words in capitals that are names or ordinary words, and abbreviations whose meaning neither the documents nor common knowledge gives. */
  const unexplained = new Set(['MÄN', 'ILS', 'USA']);

  test('explains every abbreviation of the planning documents, or it is known to be unexplained', () => {
    const capitals = documents.flatMap(({ text }) => text.match(/(?<![\p{L}\p{N}])(?:\p{Lu}{2,5}|T\d)(?![\p{L}\p{N}])/gu) ?? []);
    const isHeading = (word: string) =>
      documents.some(({ text }) => new RegExp(`\\p{Lu}{3,} ${word}(?!\\p{L})|(?<!\\p{L})${word} \\p{Lu}{3,}`, 'u').test(text));
    const open = [...new Set(capitals)].filter((word) => found(word).length === 0 && !unexplained.has(word) && !isHeading(word));
    expect(open).toEqual([]);
  });

  test('credits a document only for what stands in it', () => {
    const explained = shipped.dataset.glossary.filter(({ explained_by }) => explained_by === 'document');
    expect(explained.length).toBeGreaterThan(10);
    for (const { abbreviation, document_id, term_sv } of explained) {
      const text = documents.find((document) => document.document_id === document_id)?.text ?? '';
      expect(
        splitAbbreviations(text, rows).some((part) => part.text === abbreviation),
        `${abbreviation} in ${document_id}`,
      ).toBe(true);
      const words = term_sv.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
      const stems = words.filter((word) => text.toLowerCase().includes(word.slice(0, 6)));
      expect(stems.length / words.length, `${term_sv} in ${document_id}`).toBeGreaterThanOrEqual(0.5);
    }
  });

  test('explains every evidence state that a cell may show', () => {
    expect(rows.filter(({ kind }) => kind === 'state')).toHaveLength(7);
  });
});
