import { z } from 'zod';
import { relations } from '../model/kinds';

const counted = relations.filter((relation) => relation !== 'mentions');

/** What a reader of the documents found, as a file of tests/gold holds it. The code book beside the files says how it is decided. */
export const goldSchema = z.strictObject({
  methods: z.array(
    z.strictObject({ unit: z.string(), id: z.string(), relation: z.enum(counted).default('uses'), quote: z.string(), note: z.string().optional() }),
  ),
  collaborators: z.array(z.strictObject({ unit: z.string(), id: z.string(), quote: z.string(), note: z.string().optional() })),
  /** Every statement that was read; an empty list says that it carries no sub-area. */
  sub_areas: z.array(z.strictObject({ statement: z.string(), ids: z.array(z.string()), note: z.string().optional() })).default([]),
});

/** Which units of which document are kept from whoever writes rules. */
export const heldOutSchema = z.record(z.string(), z.array(z.string()));

export type GoldFile = z.infer<typeof goldSchema>;

/** All of the gold: what was read in each document, and which of its units are held out. */
export interface Gold {
  readonly files: readonly ({ readonly document_id: string } & GoldFile)[];
  readonly heldOut: Readonly<Record<string, readonly string[]>>;
}
