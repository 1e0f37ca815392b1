/**
 * Something in data/ that cannot be placed. Stops the build; says in Swedish, to the one who edits the file,
 * where it is, what is wrong and what to do.
 */
export class InputProblem extends Error {
  constructor(
    /** Path from the project's root, e.g. `data/documents/plan-skarpnack-2019/source.txt`. */
    readonly file: string,
    /** Line in that file, from 1; null when the whole file is meant. */
    readonly line: number | null,
    readonly what: string,
    readonly remedy: string,
  ) {
    super(`${file}${line === null ? '' : `:${line}`}\n  ${what}\n  ${remedy}`);
    this.name = 'InputProblem';
  }
}

/** The line, from 1, that an offset of a text stands on. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let i = text.indexOf('\n'); i !== -1 && i < offset; i = text.indexOf('\n', i + 1)) line++;
  return line;
}
