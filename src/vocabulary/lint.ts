import { type VocabularyTexts, vocabularyFiles } from './files';
import { lintCues } from './lint-cues';
import { lintEntries } from './lint-entries';
import { lintFrame } from './lint-frame';
import { lintIds } from './lint-ids';
import { lintOrganisations } from './lint-organisations';
import { lintPhrases } from './lint-phrases';
import type { LintReport } from './lint-report';
import { lintSpellings } from './lint-spellings';
import { InputProblem } from './problem';
import type { Vocabulary } from './vocabulary';

/**
 * Checks what no single field shows: ids and references, times of units, spellings that take each other's words or can never count,
 * entries that say the same as another or contradict themselves.
 * @throws InputProblem at the first entry that is wrong, with its line.
 */
export function lintVocabulary(vocabulary: Vocabulary, texts: VocabularyTexts): void {
  const report: LintReport = {
    fail(file, id, what, remedy, nth = 0) {
      throw new InputProblem(`data/vocabulary/${vocabularyFiles[file]}`, lineOfEntry(texts[file], id, nth), `${id}: ${what}`, remedy);
    },
    named: (file, id) => `${id} (rad ${lineOfEntry(texts[file], id)})`,
  };
  lintIds(vocabulary, report);
  lintFrame(vocabulary.frame, report);
  lintOrganisations(vocabulary.organisations, report);
  lintPhrases(vocabulary, report);
  lintSpellings(vocabulary, report);
  lintEntries(vocabulary, report);
  lintCues(vocabulary, texts.collaborationCues);
}

/**
 * The line, from 1, on which the entry of that id begins; null where there is none.
 * @param nth which of several entries with that id, from 0
 */
export function lineOfEntry(yaml: string, id: string, nth = 0): number | null {
  const begins = new RegExp(`(?<![\\w-])id: *["']?${id}(?![\\w-])`);
  const lines = yaml.split('\n').flatMap((line, i) => (begins.test(line) && !line.trimStart().startsWith('#') ? [i + 1] : []));
  return lines[nth] ?? lines[0] ?? null;
}
