import { expect, test } from 'vitest';
import { readField } from '../../src/ingest/spans';
import { fieldNames } from '../../src/model/kinds';
import { shipped } from '../dataset';

const { dataset, files } = shipped;
const decoder = new TextDecoder();
const texts = new Map(dataset.documents.map(({ document_id }) => [document_id, decoder.decode(files.get(`documents/${document_id}.txt`))]));
const spansOf = grouped(dataset.statement_spans, ({ statement_id, field }) => `${statement_id} ${field}`);

function grouped<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}

test('every field of every statement is found again in the shipped text by its spans', () => {
  let fields = 0;
  for (const statement of dataset.statements)
    for (const field of fieldNames) {
      const spans = (spansOf.get(`${statement.statement_id} ${field}`) ?? []).sort((a, b) => a.ord - b.ord);
      const text = texts.get(statement.document_id) ?? '';
      const found = readField(
        text,
        spans.map(({ span_start, span_end }) => ({ start: span_start, end: span_end })),
      ).value;
      expect(found === '' ? null : found, `${statement.statement_id} ${field}`).toBe(statement[field]);
      if (spans.length > 0) fields++;
    }
  expect(fields).toBeGreaterThan(dataset.statements.length);
});

test('every tag has its words at its offsets, inside its own statement', () => {
  const documentOf = new Map(dataset.statements.map(({ statement_id, document_id }) => [statement_id, document_id]));
  const spans = grouped(dataset.statement_spans, ({ statement_id }) => statement_id);
  for (const tag of [...dataset.statement_methods, ...dataset.statement_collaborators]) {
    const text = texts.get(documentOf.get(tag.statement_id) ?? '') ?? '';
    const { value } = readField(text, [{ start: tag.match_start, end: tag.match_end }]);
    expect(value.replaceAll(' ', ''), tag.statement_id).toBe(tag.matched_text.replaceAll(' ', ''));
    const fields = [...grouped(spans.get(tag.statement_id) ?? [], ({ field }) => field).values()];
    const holds = fields.some(
      (own) =>
        own.some(({ span_start, span_end }) => span_start <= tag.match_start && tag.match_start < span_end) &&
        own.some(({ span_start, span_end }) => span_start < tag.match_end && tag.match_end <= span_end),
    );
    expect(holds, tag.statement_id).toBe(true);
  }
});

test('ids are unique, and every reference points at something', () => {
  const ids = dataset.statements.map(({ statement_id }) => statement_id);
  expect(new Set(ids).size).toBe(ids.length);
  const organisations = new Set(dataset.organisations.map(({ organisation_id }) => organisation_id));
  const themes = new Set(dataset.themes.map(({ theme_id }) => theme_id));
  for (const { organisation_id, theme_id, statement_id } of dataset.statements) {
    expect(organisation_id === null || organisations.has(organisation_id), statement_id).toBe(true);
    expect(theme_id === null || themes.has(theme_id), statement_id).toBe(true);
  }
});
