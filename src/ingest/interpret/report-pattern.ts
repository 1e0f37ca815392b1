/** Spellings as one regular expression for flag `u`: the longest first, a space for any white space. */
export function anyOf(spellings: readonly string[]): string {
  return [...spellings]
    .sort((a, b) => b.length - a.length)
    .map((spelling) => spelling.trim().split(/\s+/).map(literally).join('\\s+'))
    .join('|');
}

/** The end of a whole word. */
export const WORD_END = '(?![\\p{L}\\p{N}])';

function literally(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
