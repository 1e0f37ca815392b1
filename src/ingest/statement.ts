import type { DocumentKind, FieldName, StatementKind } from '../model/kinds';
import type { TableRow } from '../model/tables';
import type { Span } from './spans';

/** One document as the pipeline reads it. Everything is text that is already in memory, so that a browser can do the same. */
export interface SourceDocument {
  readonly document_id: string;
  readonly title: string;
  readonly kind: DocumentKind;
  /** Who speaks: the unit whose plan it is, or the author of a report. */
  readonly organisation_id: string;
  readonly published: string;
  readonly period_start: string;
  readonly period_end: string;
  /** Of a report: the heading from which, and before which, its sentences are statements. */
  readonly sections_from?: string | undefined;
  readonly sections_before?: string | undefined;
  /** Path of the file whose text this is, for messages. */
  readonly file: string;
  readonly source_file: string;
  readonly source_sha256: string;
  /** The untouched source, where the text was restored by hand; null where the text is the source. */
  readonly restored_from: string | null;
  /** The shipped text, NFC with \n line ends. All spans point into it. */
  readonly text: string;
}

/** One unit of evidence before tagging: its fields are spans of the document's text and nothing else. */
export interface Statement {
  readonly statement_id: string;
  readonly kind: StatementKind;
  /** The unit credited; null for a claim about all or unnamed units. */
  readonly organisation_id: string | null;
  readonly priority_area_id: string | null;
  readonly theme_id: string | null;
  readonly fields: Readonly<Partial<Record<FieldName, readonly Span[]>>>;
  /** Sub-areas that the document itself puts the statement under; `heading` is a plan's own wording of it. */
  readonly stated_sub_areas: readonly { readonly sub_area_id: string; readonly rule: string; readonly heading: string | null }[];
}

/** What an interpreter makes of one document. Statements stand in document order. */
export interface Interpretation {
  readonly statements: readonly Statement[];
  readonly themes: readonly TableRow<'themes'>[];
  readonly priority_places: readonly TableRow<'priority_places'>[];
}
