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
  const wanted = spellings.map(readSpelling);
  const unwanted = not.map(readSpelling);
  return {
    find(text) {
      const small = inSmallLetters(text);
      const candidates = wanted.flatMap((spelling) => allMatches(spelling, text, small));
      if (candidates.length === 0) return [];
      const holes = unwanted.flatMap((phrase) => allMatches(phrase, text, small));
      const found = candidates
        .filter((span) => !holes.some((hole) => hole.start < span.end && span.start < hole.end))
        .sort((a, b) => a.start - b.start || b.end - a.end);
      const kept: Match[] = [];
      for (const span of found) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
      return kept;
    },
  };
}

/** Any further letters of the word, and any white space; everything else in a spelling is letters that must stand there. */
export const LETTERS = Symbol('*');
export const SPACE = Symbol(' ');

/** A spelling, read. */
export interface Spelling {
  /** In small letters unless `capitalsOnly`. */
  readonly parts: readonly (string | typeof LETTERS | typeof SPACE)[];
  readonly capitalsOnly: boolean;
}

export function readSpelling(spelling: string): Spelling {
  const capitalsOnly = /\p{Lu}/u.test(spelling) && !/\p{Ll}/u.test(spelling);
  const written = capitalsOnly ? spelling : inSmallLetters(spelling);
  const tokens = written.trim().match(/\*+|\s+|[^*\s]+/g) ?? [];
  return { capitalsOnly, parts: tokens.map((token) => (token.startsWith('*') ? LETTERS : /^\s/.test(token) ? SPACE : token)) };
}

/** Whether a character is part of a word. */
export function isOfWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

/** The text in small letters, each character at its old place. */
function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return [...text].map((character) => (character.toLowerCase().length === character.length ? character.toLowerCase() : character)).join('');
}

/** The matches of one spelling, none over another. */
function allMatches({ parts, capitalsOnly }: Spelling, text: string, small: string): Match[] {
  const searched = capitalsOnly ? text : small;
  if (parts.some((part) => typeof part === 'string' && !searched.includes(part))) return [];
  const first = parts[0];
  const nextStart = (from: number) => (typeof first === 'string' ? searched.indexOf(first, from) : from <= searched.length ? from : -1);
  const matches: Match[] = [];
  for (let start = nextStart(0); start !== -1; ) {
    const end = isOfWord(searched[start - 1]) ? null : endOf(parts, 0, searched, start);
    if (end !== null) matches.push({ start, end });
    start = nextStart(end === null || end === start ? start + 1 : end);
  }
  return matches;
}

/** Where parts[from…] end that begin at an offset; null where they do not stand there as whole words. */
function endOf(parts: Spelling['parts'], from: number, text: string, at: number): number | null {
  const part = parts[from];
  if (part === undefined) return isOfWord(text[at]) ? null : at;
  if (typeof part === 'string') return text.startsWith(part, at) ? endOf(parts, from + 1, text, at + part.length) : null;
  const [least, fits] = part === SPACE ? [1, isSpace] : [0, isOfWord];
  let most = at;
  while (fits(text[most])) most++;
  for (let next = most; next >= at + least; next--) {
    const end = endOf(parts, from + 1, text, next);
    if (end !== null) return end;
  }
  return null;
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character);
}
