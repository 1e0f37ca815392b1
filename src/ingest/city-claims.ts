import type { ClaimTermRole } from '../model/claims';
import type { Dataset, TableRow } from '../model/tables';
import { matcher } from '../vocabulary/spelling';
import type { Vocabulary } from '../vocabulary/vocabulary';
import { quoteFinder } from './quotes';
import type { SourceDocument } from './statement';

type ClaimTables = Pick<Dataset, 'city_claims' | 'city_claim_terms' | 'city_claim_matches' | 'source_contradictions' | 'source_contradiction_quotes'>;

/**
 * The city's own claims and the contradictions inside the sources, each quote found in its document; those of a document that is not
 * loaded are left out. What a claim comes to is not decided here: questions count it from the rows.
 * @throws InputProblem where a quote does not stand where its entry says.
 */
export function claimTables(
  documents: readonly SourceDocument[],
  { cityClaims, sourceContradictions }: Pick<Vocabulary, 'cityClaims' | 'sourceContradictions'>,
  dataset: Pick<Dataset, 'statements' | 'statement_spans'>,
): ClaimTables {
  const find = quoteFinder(documents, dataset);
  const isLoaded = ({ document_id }: { readonly document_id: string }) => documents.some((document) => document.document_id === document_id);
  const claims = cityClaims.filter(isLoaded);
  const contradictions = sourceContradictions.filter(({ quotes }) => quotes.every(isLoaded));
  return {
    city_claims: claims.map((claim, i) => {
      const { id, check } = claim;
      return {
        claim_id: id,
        theme: claim.theme,
        mood: claim.says,
        ...find(claim, claim),
        meaning_sv: claim.meaning_sv,
        meaning_en: claim.meaning_en,
        comparison: check?.comparison ?? 'unverifiable',
        expected: check?.number ?? null,
        unit_kind: check?.unit_kind ?? null,
        division_id: check?.division ?? null,
        period_start: check?.from ?? null,
        period_end: check?.to ?? null,
        subject: check?.subject ?? null,
        within_id: check?.within ?? null,
        counted: check?.counted ?? null,
        at_least: check?.at_least ?? null,
        at_most: check?.at_most ?? null,
        silence: check?.silence ?? null,
        settled_by_sv: claim.settled_by_sv ?? null,
        settled_by_en: claim.settled_by_en ?? null,
        ord: i + 1,
      };
    }),
    city_claim_terms: claims.flatMap(({ id, check }) => [
      ...terms(id, 'unit', check?.units),
      ...terms(id, 'subject', check?.ids),
      ...terms(id, 'phrase', check?.phrases),
      ...terms(id, 'borne-by', check?.borne_by),
    ]),
    city_claim_matches: claims.flatMap(({ id, check }) => matches(id, check?.phrases ?? [], dataset.statements)),
    source_contradictions: contradictions.map(({ id, kind, title_sv, title_en, handling_sv, handling_en }, i) => ({
      contradiction_id: id,
      kind,
      title_sv,
      title_en,
      handling_sv,
      handling_en,
      ord: i + 1,
    })),
    source_contradiction_quotes: contradictions.flatMap((contradiction) =>
      contradiction.quotes.map((quote, i) => ({ contradiction_id: contradiction.id, ...find(contradiction, quote), ord: i + 1 })),
    ),
  };
}

function terms(claim_id: string, role: ClaimTermRole, values: readonly string[] = []): TableRow<'city_claim_terms'>[] {
  return values.map((term, i) => ({ claim_id, role, term, ord: i + 1 }));
}

/** The credited statements that have one of the phrases, each with the first words found. */
function matches(claim_id: string, phrases: readonly string[], statements: readonly TableRow<'statements'>[]): TableRow<'city_claim_matches'>[] {
  if (phrases.length === 0) return [];
  const { find } = matcher(phrases);
  return statements.flatMap(({ statement_id, organisation_id, goal, text }) => {
    if (organisation_id === null) return [];
    const words = [goal, text].flatMap((field) => (field === null ? [] : find(field).map(({ start, end }) => field.slice(start, end))));
    return words.slice(0, 1).map((matched_text) => ({ claim_id, statement_id, matched_text }));
  });
}
