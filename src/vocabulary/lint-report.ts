import type { VocabularyTexts } from './files';

/** How the parts of the lint name an entry and its place. */
export interface LintReport {
  /**
   * Says what is wrong with an entry, in Swedish, and what to do.
   * @param nth which of several entries with that id, from 0
   * @throws InputProblem always
   */
  fail(file: keyof VocabularyTexts, id: string, what: string, remedy: string, nth?: number): never;
  /** An entry as a message names it: "nattvandring (rad 812)". */
  named(file: keyof VocabularyTexts, id: string): string;
}
