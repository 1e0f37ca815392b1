import type { FieldName } from '../../model/kinds';
import { type FieldText, readField, type Span, spanInDocument } from '../spans';
import type { SourceDocument, Statement } from '../statement';

/** A statement with its fields read, as the taggers see it. */
export interface StatementText {
  readonly statement: Statement;
  readonly document: SourceDocument;
  readonly fields: Readonly<Partial<Record<FieldName, FieldText>>>;
  /** The sentence that leads in to the list that the statement is an item of ("… har tagit in följande överenskommelser:"); empty when it is none. */
  readonly leadIn: string;
}

/** Where a tag's words stand in the document's shipped text, and the words as a reader sees them. */
export interface TagMatch {
  readonly match_start: number;
  readonly match_end: number;
  readonly matched_text: string;
}

export function readStatement(document: SourceDocument, statement: Statement): StatementText {
  const fields = Object.fromEntries(Object.entries(statement.fields).map(([name, spans]) => [name, readField(document.text, spans)]));
  return { statement, document, fields, leadIn: leadIn(document, statement) };
}

/** The tag match for value[start, end) of a field. */
export function matchInDocument(field: FieldText, { start, end }: Span): TagMatch {
  const span = spanInDocument(field, start, end);
  return { match_start: span.start, match_end: span.end, matched_text: field.value.slice(start, end) };
}

function leadIn({ text }: SourceDocument, { fields }: Statement): string {
  const start = fields.text?.[0]?.start ?? 0;
  const lines = text.slice(0, start).split('\n');
  if (!/^\s*[-•▪·]\s+$/.test(lines.pop() ?? '')) return '';
  const introduction = lines.findLast((line) => line.trim() !== '' && !/^\s*(?:[-•▪·]\s|\s)/.test(line)) ?? '';
  const sentence = introduction.split(/(?<=[.!?])\s+/).at(-1) ?? '';
  return sentence.trimEnd().endsWith(':') ? sentence : '';
}
