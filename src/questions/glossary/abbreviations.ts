import type { GlossaryRow } from '.';

/** A part of a text; `entry` explains it where it is a known abbreviation. */
export interface TextPart {
  readonly text: string;
  readonly entry: GlossaryRow | null;
}

const patterns = new WeakMap<readonly GlossaryRow[], RegExp | null>();

/** A text cut at its known abbreviations: whole words in their own upper and lower case, so that SIG is found and ”sig” is not. */
export function splitAbbreviations(text: string, glossary: readonly GlossaryRow[]): TextPart[] {
  const pattern = patternOf(glossary);
  if (pattern === null) return [{ text, entry: null }];
  return text
    .split(pattern)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, entry: glossary.find(({ abbreviation }) => abbreviation === part) ?? null }));
}

function patternOf(glossary: readonly GlossaryRow[]): RegExp | null {
  const known = patterns.get(glossary);
  if (known !== undefined) return known;
  const words = glossary.flatMap(({ abbreviation }) => abbreviation ?? []).sort((a, b) => b.length - a.length);
  const pattern =
    words.length === 0
      ? null
      : new RegExp(`(?<![\\p{L}\\p{N}])(${words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}\\p{N}])`, 'u');
  patterns.set(glossary, pattern);
  return pattern;
}

/** The abbreviations that stand first in each of several texts that are read one after the other. */
export function firstOccurrences(texts: readonly string[], glossary: readonly GlossaryRow[]): ReadonlySet<string>[] {
  const seen = new Set<string>();
  return texts.map((text) => {
    const fresh = splitAbbreviations(text, glossary).flatMap(({ entry, text: word }) => (entry !== null && !seen.has(word) ? [word] : []));
    for (const word of fresh) seen.add(word);
    return new Set(fresh);
  });
}
