import type { LintReport } from './lint-report';
import { readSpelling, SPACE } from './spelling';
import { sharedText } from './spelling-overlap';
import type { Vocabulary } from './vocabulary';

/**
 * Words that two methods, or two collaborators, would both claim: the same spelling, or two that meet through `*`. A longer spelling that
 * has a shorter one of another entry inside it is no conflict: in the words that only the longer one spells they can be told apart.
 */
export function lintSpellings(vocabulary: Vocabulary, report: LintReport): void {
  for (const file of ['methods', 'collaborators'] as const) {
    const claims = vocabulary[file].flatMap(claimsOf);
    for (const [i, claim] of claims.entries())
      for (const earlier of claims.slice(0, i)) {
        if (earlier.id === claim.id || !mayMeet(earlier, claim)) continue;
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
  readonly words: number;
  /** The letters that it begins and ends with; empty where that is `*`. */
  readonly begin: string;
  readonly end: string;
}

function claimsOf({ id, spellings, not }: { id: string; spellings: readonly string[]; not: readonly string[] }): Claim[] {
  return spellings.map((spelling) => {
    const { parts } = readSpelling(spelling);
    const letters = (part: (typeof parts)[number] | undefined) => (typeof part === 'string' ? part.toLowerCase() : '');
    return { id, spelling, not, words: parts.filter((part) => part === SPACE).length, begin: letters(parts[0]), end: letters(parts.at(-1)) };
  });
}

/** What most pairs fail: as many words, and a beginning and an end that agree as far as both go. */
function mayMeet(a: Claim, b: Claim): boolean {
  return a.words === b.words && (a.begin.startsWith(b.begin) || b.begin.startsWith(a.begin)) && (a.end.endsWith(b.end) || b.end.endsWith(a.end));
}
