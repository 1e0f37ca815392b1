/** A part of a text. */
export interface TextPart {
  readonly text: string;
  /** It is one of the words that the text was cut at. */
  readonly isWord: boolean;
}

/**
 * Finds any of some words or phrases, the longest first: whole, and in their own upper and lower case, so that SIG is found and ”sig” is not.
 * Null where there are none to find.
 */
export function wordPattern(words: readonly string[]): RegExp | null {
  const longestFirst = [...new Set(words)].filter((word) => word !== '').sort((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return null;
  const either = longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(${either})(?![\\p{L}\\p{N}])`, 'u');
}

/** A text cut at the words of a pattern. */
export function cutAtWords(text: string, pattern: RegExp | null): TextPart[] {
  if (pattern === null) return [{ text, isWord: false }];
  return text
    .split(pattern)
    .map((part, i) => ({ text: part, isWord: i % 2 === 1 }))
    .filter((part) => part.text !== '');
}
