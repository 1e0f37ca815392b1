import { z } from 'zod';
import { claimMoods, claimSubjects, claimThemes, comparisons, countedThings, silences } from '../model/claims';
import { documentKinds, organisationKinds } from '../model/kinds';
import { id, phrases, text } from './fields';
import { quoteFields } from './quote-schema';

const year = z.string().regex(/^\d{4}$/, 'ett år skrivs "ÅÅÅÅ" inom citattecken');
const number = z.number().int().nonnegative();
const ids = z.array(id).default([]);
const checkable = comparisons.filter((comparison) => comparison !== 'unverifiable');

/** Subjects that `ids` says more of. */
const taggedSubjects = ['method', 'collaborator'] as const;
/** Kinds of documents whose silence can be read. */
const completeKinds = ['action-plan', 'development-programme'] as const;

const checkSchema = z
  .strictObject({
    comparison: z.enum(checkable),
    /** Of `exactly`, `at-least` and `at-most`. */
    number: number.optional(),
    /** Left out: both. */
    unit_kind: z.enum(organisationKinds).optional(),
    /** The units that the claim itself names, and no others. */
    units: ids,
    division: text,
    from: year,
    to: year,
    subject: z.enum(claimSubjects),
    /** Of `method` and `collaborator`: ids of which any will do. */
    ids,
    /** Of `words`: in the notation of spellings; any will do. */
    phrases,
    /** A priority area or sub-area that it must stand under. */
    within: id.optional(),
    counted: z.enum(countedThings).default('statements'),
    at_least: number.default(1),
    at_most: number.optional(),
    borne_by: z.array(z.enum(documentKinds)).min(1, 'ange minst ett slag av dokument'),
    silence: z.enum(silences).default('says-nothing'),
  })
  .superRefine((check, context) => {
    const fault = (message: string, ...path: string[]) => context.addIssue({ code: 'custom', message, path, input: check });
    const needsNumber = !['all', 'none'].includes(check.comparison);
    if (needsNumber !== (check.number !== undefined)) fault(`${check.comparison} ${needsNumber ? 'behöver' : 'har inte'} ett number`, 'number');
    if (taggedSubjects.some((subject) => subject === check.subject) !== check.ids.length > 0) fault('ids hör till method och collaborator', 'ids');
    if ((check.subject === 'words') !== check.phrases.length > 0) fault('phrases hör till words', 'phrases');
    if (check.silence === 'lacks' && (check.borne_by.length !== 1 || !completeKinds.some((kind) => kind === check.borne_by[0])))
      fault('lacks går bara när en plan eller programmet ensamt bär uppgiften', 'silence');
    if (check.from > check.to) fault('from är senare än to', 'from');
  });

/** What city-claims.yaml may hold; the head of the file explains the fields. */
export const cityClaimsSchema = z.array(
  z
    .strictObject({
      id,
      theme: z.enum(claimThemes),
      says: z.enum(claimMoods).default('statement'),
      ...quoteFields,
      meaning_sv: text,
      meaning_en: text,
      check: checkSchema.optional(),
      /** What would settle a claim that no table can. */
      settled_by_sv: text.optional(),
      settled_by_en: text.optional(),
    })
    .superRefine(({ check, settled_by_sv, settled_by_en }, context) => {
      const wrong = check === undefined ? settled_by_sv === undefined || settled_by_en === undefined : (settled_by_sv ?? settled_by_en) !== undefined;
      if (wrong) context.addIssue({ code: 'custom', message: 'ange antingen check, eller settled_by_sv och settled_by_en', path: ['check'] });
    }),
);

export type CityClaim = z.infer<typeof cityClaimsSchema>[number];
export type ClaimCheck = NonNullable<CityClaim['check']>;
