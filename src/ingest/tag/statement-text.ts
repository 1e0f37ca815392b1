import type { FieldName } from '../../model/kinds';
import { type FieldText, readField, type Span, spanInDocument } from '../spans';
import type { SourceDocument, Statement } from '../statement';

/** A statement with its fields read, as the taggers see it. */
export interface StatementText {
  readonly statement: Statement;
  readonly document: SourceDocument;
  readonly fields: Readonly<Partial<Record<FieldName, FieldText>>>;
}

/** Where a tag's words stand in the document's shipped text, and the words as a reader sees them. */
export interface TagMatch {
  readonly match_start: number;
  readonly match_end: number;
  readonly matched_text: string;
}

export function readStatement(document: SourceDocument, statement: Statement): StatementText {
  const fields = Object.fromEntries(Object.entries(statement.fields).map(([name, spans]) => [name, readField(document.text, spans)]));
  return { statement, document, fields };
}

/** The tag match for value[start, end) of a field. */
export function matchInDocument(field: FieldText, { start, end }: Span): TagMatch {
  const span = spanInDocument(field, start, end);
  return { match_start: span.start, match_end: span.end, matched_text: field.value.slice(start, end) };
}
