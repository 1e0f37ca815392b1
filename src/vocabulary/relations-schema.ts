import { z } from 'zod';
import { relations, statementKinds } from '../model/kinds';
import { id, phrases, text } from './fields';

/** `kind`: the kind of statement that the sentence stands in, where the rule asks for one. */
const example = z.strictObject({ sentence: text, words: text, kind: z.enum(statementKinds).default('measure') });

/** What relations.yaml may hold: how the sentence round a method says in which way the unit has to do with it. All phrases in the notation of spellings. */
export const relationsSchema = z.strictObject({
  /** What holds where no rule does. */
  otherwise: z.enum(relations),
  /** Tried in order for each method that is found; the first that holds decides. */
  rules: z
    .array(
      z.strictObject({
        id,
        relation: z.enum(relations),
        /** One sentence in Swedish that says when the rule holds. */
        explanation_sv: text,
        /** Kinds of statements that the rule is for; without it, all. */
        kinds: z.array(z.enum(statementKinds)).optional(),
        /** One of these stands somewhere before the method in its sentence. */
        before: phrases,
        /** One of these stands somewhere after the method in its sentence. */
        after: phrases,
        /** How many words may stand between phrase and method; without it, as many as the sentence has. */
        reach: z.number().int().nonnegative().optional(),
        /** The rule does not hold in a sentence that has one of these. */
        unless: phrases,
        examples: z.strictObject({
          /** Sentences with the method's words in them, for which the rule decides. */
          match: z.array(example).min(1, 'ange minst en exempelmening som regeln avgör'),
          /** Sentences for which it must not. */
          no_match: z.array(example).default([]),
        }),
      }),
    )
    .min(1, 'ange minst en regel'),
});

export type Relations = z.infer<typeof relationsSchema>;
export type RelationRule = Relations['rules'][number];
