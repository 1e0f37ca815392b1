import { readFileSync } from 'node:fs';
import { type VocabularyTexts, vocabularyFiles } from '../../src/vocabulary/files';
import { InputProblem } from '../../src/vocabulary/problem';
import { readVocabulary } from '../../src/vocabulary/vocabulary';

type FileName = keyof VocabularyTexts;

/** The real files of data/vocabulary. */
export const texts = Object.fromEntries(
  Object.entries(vocabularyFiles).map(([name, file]) => [name, readFileSync(`data/vocabulary/${file}`, 'utf8')]),
) as VocabularyTexts;

/** The text of one entry of a file, from its `- id:` to the blank line, comment or entry after it. */
export function entryText(name: FileName, id: string): string {
  const found = new RegExp(`^- id: ${id}\\n(?:(?!- |#).+\\n)*`, 'm').exec(texts[name])?.[0];
  if (found === undefined) throw new Error(`${id} is not in ${name}`);
  return found;
}

/** A text with a change that must be possible. */
export function change(text: string, from: string | RegExp, to: string): string {
  const changed = text.replace(from, () => to);
  if (changed === text) throw new Error(`${from} is not in the text`);
  return changed;
}

/** The file with an entry written at its end, and the line on which that entry begins. */
export function append(name: FileName, entry: string): { text: string; line: number } {
  const before = `${texts[name].trimEnd()}\n\n`;
  return { text: before + entry, line: before.split('\n').length };
}

/** The line on which an entry of the real files begins. */
export function lineOf(name: FileName, id: string): number {
  return texts[name].split('\n').indexOf(`- id: ${id}`) + 1;
}

/** What one is told who has changed files so. */
export function problemWith(changed: Partial<VocabularyTexts>): InputProblem {
  try {
    readVocabulary({ ...texts, ...changed });
  } catch (problem) {
    if (problem instanceof InputProblem) return problem;
    throw problem;
  }
  throw new Error('the vocabulary was accepted');
}

/** What one is told who has written an entry at the end of a file. */
export function problemWithNew(name: FileName, entry: string): InputProblem & { newLine: number } {
  const { text, line } = append(name, entry);
  return Object.assign(problemWith({ [name]: text }), { newLine: line });
}
