import type { LintReport } from './lint-report';
import type { Vocabulary } from './vocabulary';

/** Ends the name of those that documents speak of as a group. */
const COLLECTIVE = '(utan namn)';

/** Entries that say the same as another, as a copy does that was not written over, and examples that contradict each other. */
export function lintEntries({ methods, collaborators, subAreaRules, relations, glossary }: Vocabulary, report: LintReport): void {
  const distinct = <Entry extends { readonly id: string }>(
    file: 'methods' | 'collaborators' | 'subAreaRules' | 'glossary',
    entries: readonly Entry[],
    what: string,
    text: (entry: Entry) => string | undefined,
  ) => {
    const owners = new Map<string, string>();
    for (const entry of entries) {
      const value = text(entry);
      if (value === undefined) continue;
      const owner = owners.get(plain(value));
      if (owner !== undefined)
        report.fail(
          file,
          entry.id,
          `${what} ”${value}” är densamma som i ${report.named(file, owner)}`,
          'Är posterna samma sak: slå ihop dem. Annars: skriv vad som gäller den här.',
        );
      owners.set(plain(value), entry.id);
    }
  };
  distinct('methods', methods, 'benämningen', ({ name }) => name);
  distinct('methods', methods, 'definitionen', ({ definition_sv }) => definition_sv);
  distinct('methods', methods, 'definitionen', ({ definition_en }) => definition_en);
  distinct('collaborators', collaborators, 'benämningen', ({ name }) => name);
  distinct('collaborators', collaborators, 'den engelska benämningen', ({ name, name_en }) => name_en ?? name);
  distinct('collaborators', collaborators, 'enheten', ({ organisation_id }) => organisation_id);
  distinct('subAreaRules', subAreaRules, 'förklaringen', ({ explanation_sv }) => explanation_sv);
  distinct('glossary', glossary, 'förkortningen', ({ abbreviation }) => abbreviation);
  distinct('glossary', glossary, 'ordet', ({ kind, term_sv }) => (kind === 'abbreviation' ? undefined : term_sv));

  for (const { id, name, name_en } of collaborators)
    if (name.endsWith(COLLECTIVE) && name_en === undefined)
      report.fail('collaborators', id, `”${name}” är en benämning på flera och saknar name_en`, 'Skriv vad de heter på engelska i name_en.');

  const sentences = { methods, collaborators, subAreaRules } as const;
  for (const file of Object.keys(sentences) as (keyof typeof sentences)[])
    for (const { id, examples } of sentences[file]) {
      const not = new Set(examples.no_match.map(plain));
      const both = examples.match.find((sentence) => not.has(plain(sentence)));
      if (both !== undefined) report.fail(file, id, ...contradiction(both));
    }
  for (const { id, before, after, examples } of relations.rules) {
    if (before.length + after.length === 0)
      report.fail('relations', id, 'regeln har ingen fras och gäller aldrig', 'Skriv minst en fras i before eller after.');
    const both = examples.match.find((one) =>
      examples.no_match.some((other) => plain(one.sentence) === plain(other.sentence) && one.words === other.words && one.kind === other.kind),
    );
    if (both !== undefined) report.fail('relations', id, ...contradiction(both.sentence));
  }
}

function contradiction(sentence: string): [what: string, remedy: string] {
  return [`exempelmeningen ”${sentence}” står både under match och under no_match`, 'Behåll den på ett ställe.'];
}

/** A sentence without what does not matter when two are compared. */
function plain(sentence: string): string {
  return sentence
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
