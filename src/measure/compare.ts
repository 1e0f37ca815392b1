import type { GoldPart, Outcome, TagClass } from '../model/kinds';
import type { Dataset, TableRow } from '../model/tables';
import type { Gold } from './gold-schema';

type Comparison = TableRow<'gold_comparisons'>;

interface Pair {
  readonly tag_class: TagClass;
  readonly document_id: string;
  readonly organisation_id: string;
  readonly statement_id: string | null;
  readonly entry_id: string;
  readonly rule: string | null;
  /** The words that a reader found; null for sub-areas and where gold has nothing. */
  readonly quote: string | null;
}

/**
 * Sets what the charts count beside what readers found: (document, unit, method), (document, unit, collaborator) and (statement, sub-area).
 * Documents without gold are left out, and so are sub-areas that a document states itself: nothing was inferred there.
 */
export function compareWithGold(dataset: Dataset, gold: Gold): Comparison[] {
  const statementOf = new Map(dataset.statements.map((statement) => [statement.statement_id, statement]));
  const read = new Set(gold.settled.map(({ document_id }) => document_id));
  const coded = new Set(gold.settled.flatMap(({ sub_areas }) => sub_areas.map(({ statement }) => statement)));
  const stated = new Set(dataset.statement_sub_areas.filter(({ basis }) => basis === 'stated').map(subAreaKey));

  const ofUnit = (tag_class: TagClass, statement_id: string, entry_id: string): Pair[] => {
    const statement = statementOf.get(statement_id);
    if (!statement?.organisation_id || !read.has(statement.document_id)) return [];
    const { document_id, organisation_id } = statement;
    return [{ tag_class, document_id, organisation_id, statement_id: null, entry_id, rule: null, quote: null }];
  };
  const ofStatement = (statement_id: string, entry_id: string, rule: string | null): Pair[] => {
    const statement = statementOf.get(statement_id);
    if (!statement?.organisation_id || !coded.has(statement_id) || stated.has(`${statement_id} ${entry_id}`)) return [];
    const { document_id, organisation_id } = statement;
    return [{ tag_class: 'sub-area', document_id, organisation_id, statement_id, entry_id, rule, quote: null }];
  };

  const found = byKey([
    ...dataset.statement_methods
      .filter(({ relation }) => relation !== 'mentions')
      .flatMap(({ statement_id, method_id }) => ofUnit('method', statement_id, method_id)),
    ...dataset.statement_collaborators.flatMap(({ statement_id, collaborator_id }) => ofUnit('collaborator', statement_id, collaborator_id)),
    ...dataset.statement_sub_areas.flatMap(({ statement_id, sub_area_id, rule }) => ofStatement(statement_id, sub_area_id, rule)),
  ]);
  const loaded = new Set(dataset.documents.map(({ document_id }) => document_id));
  const wanted = byKey(
    gold.settled
      .filter(({ document_id }) => loaded.has(document_id))
      .flatMap(({ document_id, methods, collaborators, sub_areas }) => [
        ...methods.map((entry) => unitPair('method', document_id, entry)),
        ...collaborators.map((entry) => unitPair('collaborator', document_id, entry)),
        ...sub_areas.flatMap(({ statement, ids }) => ids.flatMap((id) => ofStatement(statement, id, null))),
      ]),
  );

  const partOf = ({ document_id, organisation_id }: Pair): GoldPart => (gold.heldOut[document_id]?.includes(organisation_id) ? 'held-out' : 'open');
  const outcomeOf = (key: string): Outcome => (!found.has(key) ? 'missed' : wanted.has(key) ? 'correct' : 'wrong');
  return [...new Map([...wanted, ...found])]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, pair]) => ({
      tag_class: pair.tag_class,
      part: partOf(pair),
      document_id: pair.document_id,
      organisation_id: pair.organisation_id,
      statement_id: pair.statement_id,
      entry_id: pair.entry_id,
      rule: pair.rule,
      outcome: outcomeOf(key),
      quote: partOf(pair) === 'open' ? (wanted.get(key)?.quote ?? null) : null,
    }));
}

function unitPair(tag_class: TagClass, document_id: string, { unit, id, quote }: { unit: string; id: string; quote: string }): Pair {
  return { tag_class, document_id, organisation_id: unit, statement_id: null, entry_id: id, rule: null, quote };
}

function byKey(pairs: readonly Pair[]): Map<string, Pair> {
  return new Map(
    pairs.map((pair) => [[pair.tag_class, pair.document_id, pair.organisation_id, pair.statement_id ?? '', pair.entry_id].join(' '), pair]),
  );
}

function subAreaKey({ statement_id, sub_area_id }: { statement_id: string; sub_area_id: string }): string {
  return `${statement_id} ${sub_area_id}`;
}
