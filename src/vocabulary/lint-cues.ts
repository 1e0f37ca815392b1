import { vocabularyFiles } from './files';
import { didYouMean } from './near-miss';
import { InputProblem } from './problem';
import { sharedText } from './spelling-overlap';
import type { Vocabulary } from './vocabulary';

const FILE = `data/vocabulary/${vocabularyFiles.collaborationCues}`;

/** What the cues call a unit's own must exist, and no cue may be one that `not` always takes back. */
export function lintCues({ collaborationCues: cues, collaborators, organisations }: Vocabulary, yaml: string): void {
  const fail = (written: string, what: string, remedy: string): never => {
    throw new InputProblem(FILE, lineOf(yaml, written), what, remedy);
  };
  const exist = (wanted: readonly string[], known: readonly string[], file: string) => {
    for (const id of wanted)
      if (!known.includes(id)) fail(id, `own: ${id} finns inte i ${file}${didYouMean(id, known)}`, `Använd ett id ur ${file}.`);
  };
  exist(
    cues.own.flatMap(({ organisation_id }) => organisation_id ?? []),
    organisations.map(({ id }) => id),
    vocabularyFiles.organisations,
  );
  exist(
    cues.own.flatMap((rule) => rule.collaborators),
    collaborators.map(({ id }) => id),
    vocabularyFiles.collaborators,
  );

  for (const list of ['partners_after', 'partners_after_verb', 'partners_before', 'participants_after', 'partner_joins', 'in_one_word'] as const)
    for (const [i, phrase] of cues[list].entries()) {
      if (cues[list].indexOf(phrase) < i) fail(phrase, `”${phrase}” står två gånger i ${list}`, 'Ta bort den ena.');
      if (sharedText([phrase], cues.not) === null)
        fail(
          phrase,
          `”${phrase}” i ${list} kan aldrig räknas, för en fras i not täcker den alltid`,
          'Gör frasen i not längre, eller ta bort den ena.',
        );
    }
}

/** The last line on which something is written out as a value of its own. */
function lineOf(yaml: string, written: string): number | null {
  const at = yaml
    .split('\n')
    .findLastIndex(
      (line) => !line.trimStart().startsWith('#') && new RegExp(`(?<![\\p{L}\\p{N}-])${literally(written)}(?![\\p{L}\\p{N}-])`, 'u').test(line),
    );
  return at + 1 || null;
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
