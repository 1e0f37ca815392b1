import { z } from 'zod';
import { contradictionKinds } from '../model/claims';
import { id, text } from './fields';
import { quoteSchema } from './quote-schema';

/** What source-contradictions.yaml may hold: the same thing said in two ways, in one document or between two. */
export const sourceContradictionsSchema = z.array(
  z.strictObject({
    id,
    kind: z.enum(contradictionKinds),
    /** What it is about. */
    title_sv: text,
    title_en: text,
    /** What the page does with it. */
    handling_sv: text,
    handling_en: text,
    quotes: z.array(quoteSchema).min(2, 'en motsägelse har minst två citat'),
  }),
);

export type SourceContradiction = z.infer<typeof sourceContradictionsSchema>[number];
