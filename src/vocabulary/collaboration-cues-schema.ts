import { z } from 'zod';
import { organisationKinds } from '../model/kinds';
import { phrases as optional, text } from './fields';

const phrases = z.array(text).min(1, 'ange minst en fras');

/** What collaboration-cues.yaml may hold: how a sentence says that its unit collaborates. All phrases in the notation of spellings. */
export const collaborationCuesSchema = z.strictObject({
  /** The partners stand after the phrase: "i samverkan med A, B och C". */
  partners_after: phrases,
  /** The same for verbs: what stands right before is the subject, and a subject that is not the unit collaborates on its own account. */
  partners_after_verb: phrases,
  /** Two or more actors before the phrase are partners: "A och B ska ingå i ett gemensamt forum". */
  partners_before: phrases,
  /** Who takes part stands after the verb, and the unit is one of them: "i projektet deltog A, B och C". */
  participants_after: phrases,
  /** One actor before the phrase is enough: "A ska delta i trygghetsrådet". */
  partner_joins: phrases,
  /** Ends of a word that is name and phrase in one: "polissamarbete". */
  in_one_word: phrases,
  /** Phrases inside which none of the above counts: agreements, headings, material about collaboration. */
  not: optional,
  /** A list whose introduction has one of these lists agreements, not collaborations. */
  agreements: phrases,
  /** How a list of partners is read. */
  list: z.strictObject({
    /** Between two partners, beside comma and slash. */
    joints: phrases,
    /** May stand before a partner's name. */
    before_name: phrases,
    /** A word that ends the list. */
    ends: phrases,
    /** Second parts that several names may share: "utbildnings- och kulturförvaltningen". */
    shared_parts: phrases,
  }),
  /** What a unit calls itself and its own branches; these are never its partners. */
  own: z.array(
    z.strictObject({
      /** The units meant: all of a kind, or one. */
      kind: z.enum(organisationKinds).optional(),
      organisation_id: z.string().optional(),
      words: optional,
      /** Ids of collaborators.yaml. */
      collaborators: optional,
    }),
  ),
});

export type CollaborationCues = z.infer<typeof collaborationCuesSchema>;
