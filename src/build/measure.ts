import { buildDataset } from '../ingest/dataset';
import { compareWithGold } from '../measure/compare';
import { type Share, scoreOf, type Tally } from '../measure/score';
import { type GoldPart, goldParts, type Outcome, outcomes, type TagClass, tagClasses } from '../model/kinds';
import type { Dataset, TableRow } from '../model/tables';
import { InputProblem } from '../vocabulary/problem';
import { root } from './paths';
import { readDocumentFolders, readVocabularyFolder } from './read-data';
import { readGold } from './read-gold';
import { compareUnread } from './unread';

/**
 * `npm run measure`: precision and recall of each class of tags against gold, the same figures as the page shows.
 * `npm run measure -- --list` also prints every disagreement of the open part, with the words behind it. The held-out part is never listed.
 * `npm run measure -- --unread` also prints how much of the open part would be found if nobody had read the unit in question.
 */
try {
  const vocabulary = readVocabularyFolder(root);
  const documents = readDocumentFolders(root, vocabulary);
  const dataset = buildDataset(documents, vocabulary);
  const gold = readGold(root, documents);
  const comparisons = compareWithGold(dataset, gold);
  printScores(comparisons);
  if (process.argv.includes('--list')) listDisagreements(comparisons, dataset);
  if (process.argv.includes('--unread')) printScores(compareUnread(documents, vocabulary, gold), ['method', 'sub-area'], ['open']);
} catch (error) {
  if (!(error instanceof InputProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function printScores(
  comparisons: readonly TableRow<'gold_comparisons'>[],
  classes: readonly TagClass[] = tagClasses,
  parts: readonly (GoldPart | 'all')[] = [...goldParts, 'all'],
): void {
  const line = (cells: readonly string[]) => console.log(cells.map((cell, i) => (i < 2 ? cell.padEnd(14) : cell.padStart(i < 5 ? 8 : 22))).join(''));
  line(['class', 'part', ...outcomes, 'precision', 'recall']);
  for (const tag_class of classes)
    for (const part of parts) {
      const tally = tallyOf(comparisons.filter((row) => row.tag_class === tag_class && (part === 'all' || row.part === part)));
      const { precision, recall } = scoreOf(tally);
      line([tag_class, part, ...outcomes.map((outcome) => String(tally[outcome])), words(precision), words(recall)]);
    }
}

function listDisagreements(comparisons: readonly TableRow<'gold_comparisons'>[], dataset: Dataset): void {
  const textOf = new Map(dataset.statements.map(({ statement_id, text }) => [statement_id, text]));
  for (const { part, outcome, tag_class, document_id, organisation_id, statement_id, entry_id, rule } of comparisons) {
    if (part === 'held-out' || outcome === 'correct') continue;
    const where = statement_id === null ? `${document_id} ${organisation_id}` : `${statement_id}: ${textOf.get(statement_id)}`;
    console.log(`\n${outcome} ${tag_class} ${entry_id}${rule === null ? '' : ` (${rule})`}\n  ${where}`);
    if (statement_id === null) for (const words of taggedWords(dataset, tag_class, document_id, organisation_id, entry_id)) console.log(`  ${words}`);
  }
}

/** The statements of a unit that carry a tag. */
function taggedWords(dataset: Dataset, tag_class: string, document_id: string, organisation_id: string, entry_id: string): string[] {
  const tags =
    tag_class === 'method'
      ? dataset.statement_methods.filter(({ method_id, relation }) => method_id === entry_id && relation !== 'mentions')
      : dataset.statement_collaborators.filter(({ collaborator_id }) => collaborator_id === entry_id);
  const tagged = new Map(tags.map(({ statement_id, matched_text }) => [statement_id, matched_text]));
  return dataset.statements
    .filter((row) => row.document_id === document_id && row.organisation_id === organisation_id && tagged.has(row.statement_id))
    .map(({ statement_id, text }) => `${statement_id} [${tagged.get(statement_id)}]: ${text}`);
}

function tallyOf(rows: readonly { readonly outcome: string }[]): Tally {
  const n = (outcome: Outcome) => rows.filter((row) => row.outcome === outcome).length;
  return { correct: n('correct'), wrong: n('wrong'), missed: n('missed') };
}

function words(share: Share | null): string {
  return share === null ? '–' : `${share.value.toFixed(3)} (${share.low.toFixed(3)}–${share.high.toFixed(3)})`;
}
