import { buildDataset } from '../ingest/dataset';
import type { SourceDocument } from '../ingest/statement';
import { compareWithGold } from '../measure/compare';
import type { Gold } from '../measure/gold-schema';
import type { Dataset, TableRow } from '../model/tables';
import { matcher } from '../vocabulary/spelling';
import type { Vocabulary } from '../vocabulary/vocabulary';

interface Unread {
  readonly document_id: string;
  readonly organisation_id: string;
}

/**
 * Methods and inferred sub-areas of the open part, each unit of a document tagged as if nobody had read what it says: without the words that no
 * other unit of any document has. What is missed then is what a new plan would miss where it says things in words of its own; what words everybody
 * knows it would not miss, so this is a lower bound. The social department's list of 2017 repeats the districts' measures and is left out.
 */
export function compareUnread(documents: readonly SourceDocument[], vocabulary: Vocabulary, gold: Gold): TableRow<'gold_comparisons'>[] {
  const dataset = buildDataset(documents, vocabulary);
  const repeating = new Set(dataset.statements.filter(({ kind }) => kind === 'planned-activity').map(unitKey));
  const open = compareWithGold(dataset, gold).filter((row) => row.part === 'open' && !repeating.has(unitKey(row)));
  return [...new Map(open.map((row) => [unitKey(row), row])).values()].flatMap((unit) =>
    compareWithGold(buildDataset(documents, withoutOwnWords(vocabulary, dataset, unit)), gold).filter(
      (row) => row.part === 'open' && row.tag_class !== 'collaborator' && unitKey(row) === unitKey(unit),
    ),
  );
}

/** The vocabulary without the spellings, of methods and of sub-area rules, that of all units only this one has in this document. */
export function withoutOwnWords(vocabulary: Vocabulary, dataset: Dataset, unread: Unread): Vocabulary {
  const said = dataset.statements.filter(({ kind, organisation_id }) => organisation_id !== null && kind !== 'planned-activity');
  const isUnread = (statement: (typeof said)[number]) => unitKey(statement) === unitKey(unread);
  const own = said.filter(isUnread).map(wordsOf);
  const others = said.filter((statement) => !isUnread(statement)).map(wordsOf);
  const known = (spellings: readonly string[], not: readonly string[] = []) =>
    spellings.filter((spelling) => {
      const { find } = matcher([spelling], not);
      const isSaid = (text: string) => find(text).length > 0;
      return !own.some(isSaid) || others.some(isSaid);
    });
  return {
    ...vocabulary,
    methods: vocabulary.methods.map((method) => ({ ...method, spellings: known(method.spellings, method.not) })),
    subAreaRules: vocabulary.subAreaRules.flatMap((rule) => {
      const and = known(rule.and);
      return rule.and.length > 0 && and.length === 0 ? [] : [{ ...rule, spellings: known(rule.spellings, rule.not), and }];
    }),
  };
}

function unitKey({ document_id, organisation_id }: { document_id: string; organisation_id: string | null }): string {
  return `${document_id} ${organisation_id}`;
}

function wordsOf({ title, goal, text, responsible, follow_up }: TableRow<'statements'>): string {
  return [title, goal, text, responsible, follow_up].filter((field) => field !== null).join('\n');
}
