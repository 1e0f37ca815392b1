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

/** What a reader found in one document. */
export type Reading = { readonly document_id: string } & z.infer<typeof goldSchema>;

/** All of the gold. */
export interface Gold {
  /** What holds: coded by one reader in the open part, settled between two in the held-out part. */
  readonly settled: readonly Reading[];
  /** The units of each document that are held out. */
  readonly heldOut: Readonly<Record<string, readonly string[]>>;
  /** The held-out part as each of its two readers coded it. */
  readonly first: readonly Reading[];
  readonly second: readonly Reading[];
}
