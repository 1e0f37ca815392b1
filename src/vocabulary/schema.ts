import { z } from 'zod';
import { collaboratorKinds, confidences, methodKinds, organisationKinds, statementKinds } from '../model/kinds';
import { date, id, phrases, sentence, spellings, text } from './fields';

/** What the files of data/vocabulary may hold. One schema a file; every key that is not named here is an error. */

const examples = z.strictObject({
  /** Sentences in which the entry must be found. */
  match: z.array(text).min(1, 'ange minst en exempelmening som ska träffas'),
  /** Sentences in which it must not be found. */
  no_match: phrases,
});

export const frameSchema = z.strictObject({
  divisions: z.array(
    z.strictObject({ id: z.string(), name_sv: z.string(), name_en: z.string(), on_date: date, default: z.boolean().default(false) }),
  ),
  priority_areas: z.array(
    z.strictObject({
      id,
      name_sv: z.string(),
      name_en: z.string(),
      /** The name as a column head: a soft hyphen shows where a word may break. */
      label_sv: z.string(),
      label_en: z.string(),
      /** Further spellings of the heading in plans and reports. */
      headings: phrases,
      sub_areas: z.array(
        z.strictObject({ id, name_sv: z.string(), name_en: z.string(), label_sv: z.string(), label_en: z.string(), headings: phrases }),
      ),
    }),
  ),
  template: z.strictObject({
    /** The template's columns, each with the spellings of its heading. */
    columns: z.strictObject({
      priority_area: phrases,
      sub_area: phrases,
      goal: phrases,
      text: phrases,
      responsible: phrases,
      timeline: phrases,
      follow_up: phrases,
    }),
    /** Words before a heading that say that it goes on from the page before. */
    continuation: phrases,
  }),
});

export const organisationsSchema = z.array(
  z.strictObject({
    id,
    name: text,
    kind: z.enum(organisationKinds),
    valid_from: date.optional(),
    valid_to: date.optional(),
    successor_id: id.optional(),
    /** The strategy asked this unit for a plan. */
    expected_plan: z.boolean().default(false),
    /** Spellings of the unit's name, without "stadsdelsförvaltning" or "stadsdelsnämnd" and without genitive s. */
    spellings,
  }),
);

export const methodsSchema = z.array(
  z.strictObject({
    id,
    name: text,
    kind: z.enum(methodKinds),
    definition_sv: sentence,
    definition_en: sentence,
    spellings,
    /** Phrases inside which a spelling does not count. */
    not: phrases,
    /** Ids of entries that a reader may take this one for. */
    not_to_be_confused_with: z.array(id).default([]),
    examples: examples.extend({ no_match: z.array(text).min(1, 'ange minst en exempelmening som inte ska träffas') }),
  }),
);

export const collaboratorsSchema = z.array(
  z.strictObject({
    id,
    name: text,
    /** Where the name is a description; a proper name has none. */
    name_en: text.optional(),
    kind: z.enum(collaboratorKinds),
    /** The unit of organisations.yaml that this collaborator is. */
    organisation_id: id.optional(),
    spellings,
    not: phrases,
    examples,
  }),
);

export const subAreaRulesSchema = z.array(
  z.strictObject({
    /** The rule's name, shown to the reader behind each tag. */
    id,
    sub_area_id: id,
    /** One sentence that says when the rule holds. */
    explanation_sv: text,
    explanation_en: text,
    /** How often it is right: `high` at least nine times in ten, `medium` at least three in four, `low` below. Held against gold by a test. */
    confidence: z.enum(confidences),
    /** Kinds of statements that it reads. On an `activity` it makes a near miss, never a row of the sub-area. */
    kinds: z.array(z.enum(statementKinds)).min(1),
    spellings,
    /** All must hold: the statement also has one of these. */
    and: phrases,
    not: phrases,
    /** A statement that has one of these, wherever it stands, is left alone. */
    unless: phrases,
    examples,
  }),
);

export type Frame = z.infer<typeof frameSchema>;
export type Organisation = z.infer<typeof organisationsSchema>[number];
export type Method = z.infer<typeof methodsSchema>[number];
export type Collaborator = z.infer<typeof collaboratorsSchema>[number];
export type SubAreaRule = z.infer<typeof subAreaRulesSchema>[number];
