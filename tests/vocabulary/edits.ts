import { readFileSync } from 'node:fs';
import { type VocabularyTexts, vocabularyFiles } from '../../src/vocabulary/files';
import { InputProblem } from '../../src/vocabulary/problem';
import { readVocabulary } from '../../src/vocabulary/vocabulary';

export type FileName = keyof VocabularyTexts;

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

/** A file with an entry written at its end. */
export function append(name: FileName, entry: string): string {
  return `${texts[name].trimEnd()}\n\n${entry}`;
}

/** The line, from 1, on which a new entry at the end of a file begins. */
export function newLine(name: FileName): number {
  return append(name, '').split('\n').length;
}

/** The line, from 1, on which an entry of the real files begins. */
export function lineOf(name: FileName, id: string): number {
  return texts[name].split('\n').indexOf(`- id: ${id}`) + 1;
}

/** What one is told who has changed files so. */
export function problemWith(changed: Partial<VocabularyTexts>): InputProblem {
  return problemOf(() => readVocabulary({ ...texts, ...changed }));
}

/** The problem that stops something. */
export function problemOf(read: () => unknown): InputProblem {
  try {
    read();
  } catch (problem) {
    if (problem instanceof InputProblem) return problem;
    throw problem;
  }
  throw new Error('it was accepted');
}

/** What one is told who has written an entry at the end of methods.yaml. */
export function problemWithMethod(entry: string): InputProblem {
  return problemWith({ methods: append('methods', entry) });
}

/** A method that a strategist has written well; the documents do not have it. */
export const goodMethod = `- id: ljusrunda
  name: Ljusrunda
  kind: working-form
  definition_sv: En runda där boende och förvaltning ser efter var ljuset är trasigt.
  definition_en: A round in which residents and administration look for broken lights.
  spellings: ["ljusrund*"]
  not: [ljusrunda hus]
  not_to_be_confused_with: [trygghetsvandring]
  examples:
    match:
      - Ljusrundor ska göras i Fagersjö.
    no_match:
      - Trygghetsvandringar ska göras i Fagersjö.
`;
