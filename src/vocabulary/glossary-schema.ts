import { z } from 'zod';
import { explanations, glossaryKinds } from '../model/kinds';
import { id, text } from './fields';

/** What glossary.yaml may hold; the head of the file explains the fields. */
export const glossarySchema = z.array(
  z
    .strictObject({
      id,
      kind: z.enum(glossaryKinds),
      /** As it stands in texts: upper and lower case tell it from other words. */
      abbreviation: text.optional(),
      /** The word, or what the abbreviation stands for. */
      term_sv: text,
      term_en: text,
      definition_sv: text,
      definition_en: text,
      explained_by: z.enum(explanations),
      document_id: id.optional(),
    })
    .superRefine(({ kind, abbreviation, explained_by, document_id }, context) => {
      const fault = (message: string, field: string) => context.addIssue({ code: 'custom', message, path: [field] });
      if ((kind === 'abbreviation') !== (abbreviation !== undefined)) fault('hör till kind abbreviation, och bara dit', 'abbreviation');
      if ((explained_by === 'document') !== (document_id !== undefined)) fault('hör till explained_by document, och bara dit', 'document_id');
    }),
);

export type GlossaryEntry = z.infer<typeof glossarySchema>[number];
