import { z } from 'zod';
import { text } from './fields';

/** A quote and where it stands. */
export const quoteFields = {
  document_id: text,
  /** The headings above it, the outermost first, as whole lines without # and stars. */
  under: z.array(text).default([]),
  /** The line, from 1, of the document's shipped text on which it begins. */
  line: z.number().int().positive('en rad räknas från 1'),
  /** As a reader sees it: white space, footnote marks and stars do not count. */
  quote: text,
};

export const quoteSchema = z.strictObject(quoteFields);
export type Quote = z.infer<typeof quoteSchema>;
