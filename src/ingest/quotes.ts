import type { Dataset, TableRow } from '../model/tables';
import { InputProblem, lineAt } from '../vocabulary/problem';
import type { Quote } from '../vocabulary/quote-schema';
import { type FieldText, readField, type Span, spanInDocument } from './spans';
import type { SourceDocument } from './statement';

/** Which entry of which file asks for a quote. */
interface Asking {
  readonly id: string;
  readonly file: string;
  readonly file_line: number | null;
}

/** Where a quote was found. */
export interface FoundQuote {
  readonly document_id: string;
  /** The statement that holds all of it; null where none does. */
  readonly statement_id: string | null;
  readonly quote_start: number;
  readonly quote_end: number;
  /** As a reader sees it. */
  readonly quote: string;
  readonly line: number;
  /** The headings above it, the outermost first; null where none are given. */
  readonly place: string | null;
}

/**
 * Finds the quotes of vocabulary entries in the documents: in a statement where one holds it, else in the text between them.
 * The function that it gives throws an InputProblem where a quote does not stand, word for word, on the line that the entry says.
 */
export function quoteFinder(
  documents: readonly SourceDocument[],
  { statements, statement_spans }: Pick<Dataset, 'statements' | 'statement_spans'>,
): (asking: Asking, quote: Quote) => FoundQuote {
  const readers = new Map(documents.map((document) => [document.document_id, reader(document)]));

  return (asking, quote) => {
    const document = documents.find(({ document_id }) => document_id === quote.document_id);
    const read = readers.get(quote.document_id);
    const fail = (what: string, remedy: string): never => {
      throw new InputProblem(asking.file, asking.file_line, `${asking.id}: ${what}`, remedy);
    };
    if (document === undefined || read === undefined)
      return fail(`dokumentet ${quote.document_id} finns inte`, 'Använd namnet på en mapp i data/documents.');
    const wanted = quote.quote.replace(/\s+/g, ' ');
    const found = [
      ...inStatements(document, wanted, statements, statement_spans),
      ...inField(read(), wanted).map((span) => ({ statement_id: null, span })),
    ];
    const lines = [...new Set(found.map(({ span }) => lineAt(document.text, span.start)))];
    const here = found.find(({ span }) => lineAt(document.text, span.start) === quote.line);
    if (here === undefined)
      return lines.length === 0
        ? fail(`citatet ”${shortened(wanted)}” finns inte ordagrant i ${document.file}`, 'Kopiera orden ur filen som de står där.')
        : fail(`citatet ”${shortened(wanted)}” står inte på rad ${quote.line} i ${document.file} utan på rad ${lines.join(', ')}`, 'Rätta line.');
    const missing = missingHeading(document, quote);
    if (missing !== null)
      return fail(`rubriken ”${missing}” står inte ovanför citatet i ${document.file}`, 'Rätta under: hela rubriken, den yttersta först.');
    return {
      document_id: document.document_id,
      statement_id: here.statement_id,
      quote_start: here.span.start,
      quote_end: here.span.end,
      quote: wanted,
      line: quote.line,
      place: quote.under.length === 0 ? null : quote.under.join(' › '),
    };
  };
}

/** The whole document as a reader sees it, read when it is first asked for. */
function reader({ text }: SourceDocument): () => FieldText {
  let read: FieldText | undefined;
  return () => {
    read ??= readField(text, [{ start: 0, end: text.length }]);
    return read;
  };
}

/** In the fields of the document's own statements; headings that several statements share are left out. */
function* inStatements(
  { document_id, text }: SourceDocument,
  wanted: string,
  statements: readonly TableRow<'statements'>[],
  spans: readonly TableRow<'statement_spans'>[],
): Generator<{ statement_id: string; span: Span }> {
  for (const statement of statements) {
    if (statement.document_id !== document_id) continue;
    for (const field of ['goal', 'text', 'responsible', 'timeline', 'follow_up'] as const) {
      if (!statement[field]?.includes(wanted)) continue;
      const ofField = spans.filter((row) => row.statement_id === statement.statement_id && row.field === field);
      const read = readField(
        text,
        ofField.map(({ span_start, span_end }) => ({ start: span_start, end: span_end })),
      );
      for (const span of inField(read, wanted)) yield { statement_id: statement.statement_id, span };
    }
  }
}

function inField(field: FieldText, wanted: string): Span[] {
  const spans: Span[] = [];
  for (let at = field.value.indexOf(wanted); at !== -1; at = field.value.indexOf(wanted, at + 1))
    spans.push(spanInDocument(field, at, at + wanted.length));
  return spans;
}

/** The innermost of the headings that is not a line of its own above what is inside it; null where all are. */
function missingHeading({ text }: SourceDocument, { under, line }: Quote): string | null {
  const lines = text.split('\n').slice(0, line - 1);
  let end = lines.length;
  for (const heading of under.toReversed()) {
    end = lines.findLastIndex((candidate, i) => i < end && headingOf(candidate) === heading);
    if (end === -1) return heading;
  }
  return null;
}

function headingOf(line: string): string {
  const bare = line.replace(/^#+\s*/, '');
  return readField(bare, [{ start: 0, end: bare.length }]).value;
}

function shortened(quote: string): string {
  return quote.length <= 60 ? quote : `${quote.slice(0, 57).trimEnd()} …`;
}
