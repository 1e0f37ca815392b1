/** Where a match stands in the text that was searched; `end` is exclusive. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the spellings of a vocabulary entry in a text.
 *
 * A spelling is written as it stands in the documents. It matches whole words, upper and lower case alike; a space matches any white
 * space; `*` stands for any further letters of the same word (`trygghetsvandring*`, `*nätverk`). A spelling that has capitals
 * and no small letters (`SIG`, `MÄN`) matches only in capitals.
 */
export interface Matcher {
  /** All matches, in order and without overlap; at one place the longest spelling wins. */
  find(text: string): Match[];
}

/** @param not phrases, in the same notation, inside which no spelling counts. */
export function matcher(spellings: readonly string[], not: readonly string[] = []): Matcher {
  const wanted = compile(spellings);
  const unwanted = compile(not);
  return {
    find(text) {
      const holes = allMatches(unwanted, text);
      const found = allMatches(wanted, text)
        .filter((span) => !holes.some((hole) => hole.start < span.end && span.start < hole.end))
        .sort((a, b) => a.start - b.start || b.end - a.end);
      const kept: Match[] = [];
      for (const span of found) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
      return kept;
    },
  };
}

function compile(spellings: readonly string[]): RegExp[] {
  return spellings.map((spelling) => {
    const exactCase = /\p{Lu}/u.test(spelling) && !/\p{Ll}/u.test(spelling);
    const source = spelling
      .trim()
      .split(/\s+/)
      .map((word) => word.split('*').map(literally).join('[\\p{L}\\p{N}]*'))
      .join('\\s+');
    return new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, exactCase ? 'gu' : 'giu');
  });
}

function allMatches(patterns: readonly RegExp[], text: string): Match[] {
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })));
}

function literally(literal: string): string {
  return literal.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
