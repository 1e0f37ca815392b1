import { cutAtWords, wordPattern } from '../words-in-text';
import type { GlossaryRow } from '.';

/** A part of a text; `entry` explains it where it is a known abbreviation. */
export interface TextPart {
  readonly text: string;
  readonly entry: GlossaryRow | null;
}

const patterns = new WeakMap<readonly GlossaryRow[], RegExp | null>();

/** A text cut at its known abbreviations. */
export function splitAbbreviations(text: string, glossary: readonly GlossaryRow[]): TextPart[] {
  return cutAtWords(text, patternOf(glossary)).map(({ text: part, isWord }) => ({
    text: part,
    entry: isWord ? (glossary.find(({ abbreviation }) => abbreviation === part) ?? null) : null,
  }));
}

function patternOf(glossary: readonly GlossaryRow[]): RegExp | null {
  const known = patterns.get(glossary);
  if (known !== undefined) return known;
  const pattern = wordPattern(glossary.flatMap(({ abbreviation }) => abbreviation ?? []));
  patterns.set(glossary, pattern);
  return pattern;
}
