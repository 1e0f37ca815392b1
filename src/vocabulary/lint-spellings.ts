import type { LintReport } from './lint-report';
import { type Matcher, matcher } from './spelling';
import { sharedText } from './spelling-overlap';
import type { Vocabulary } from './vocabulary';

/**
 * Words that two methods, or two collaborators, would both claim from first to last: the same spelling, or one that another has within
 * its `*`. A longer spelling with a shorter one of another entry inside it is none: of collaborators the longer wins, of methods each is
 * named. Nor are `polis*` and `*nätverk`, which meet only in a word that may not exist; if it stands in a document, the golden file shows it.
 */
export function lintSpellings(vocabulary: Vocabulary, report: LintReport): void {
  for (const file of ['methods', 'collaborators'] as const) {
    const claims = vocabulary[file].flatMap(claimsOf);
    for (const [i, claim] of claims.entries())
      for (const earlier of claims.slice(0, i)) {
        if (earlier.id === claim.id || !meet(earlier, claim)) continue;
        const words = sharedText([earlier.spelling, claim.spelling], [...earlier.not, ...claim.not]);
        if (words === null) continue;
        const owner = report.named(file, earlier.id);
        if (earlier.spelling.toLowerCase() === claim.spelling.toLowerCase())
          report.fail(
            file,
            claim.id,
            `stavningen ”${claim.spelling}” står också i ${owner}`,
            'En stavning får höra till en enda post. Är posterna samma sak: slå ihop dem. Annars: ta bort stavningen ur den ena.',
          );
        report.fail(
          file,
          claim.id,
          `stavningen ”${claim.spelling}” och ”${earlier.spelling}” i ${owner} träffar samma ord: ”${words}”`,
          'Orden får höra till en enda post. Ta bort den ena stavningen, gör den med * snävare, eller skriv orden i not i den post som inte ska ha dem.',
        );
      }
  }
}

interface Claim {
  readonly id: string;
  readonly spelling: string;
  readonly not: readonly string[];
  /** The spelling as it stands when `*` is no further letters. */
  readonly bare: string;
  readonly names: Matcher;
  /** How many words it has and what they begin with, where that is not `*`: what most pairs can be told apart by at once. */
  readonly words: number;
  readonly letter: string | undefined;
}

function claimsOf({ id, spellings, not }: { id: string; spellings: readonly string[]; not: readonly string[] }): Claim[] {
  return spellings.map((spelling) => ({
    id,
    spelling,
    not,
    bare: spelling.replaceAll('*', ''),
    names: matcher([spelling]),
    words: spelling.split(/\s+/).length,
    letter: spelling.startsWith('*') ? undefined : spelling[0]?.toLowerCase(),
  }));
}

/** Whether the one has the other within it. */
function meet(a: Claim, b: Claim): boolean {
  if (a.words !== b.words || (a.letter !== b.letter && a.letter !== undefined && b.letter !== undefined)) return false;
  const names = (spelling: Claim, { bare }: Claim) => spelling.names.find(bare).some(({ start, end }) => start === 0 && end === bare.length);
  return names(a, b) || names(b, a);
}
