import { headingKey } from '../headings';

/** Words that may come and go between two wordings of one heading. */
const FUNCTION_WORDS = new Set('och samt eller i på för med mot av till bland om som en ett den det de'.split(' '));
/** Two forms of one word begin alike over at least so many letters, and over this share of the longer one. */
const SHARED_LETTERS = 4;
const SHARED_PART = 0.7;
/** A heading names a theme when it holds more than this share of the theme's words. */
const NAMED_PART = 0.5;

/** The words of a heading in order, folded, without function words. */
function headingWords(heading: string): string[] {
  return headingKey(heading)
    .split(' ')
    .filter((word) => word !== '' && !FUNCTION_WORDS.has(word));
}

/** The same heading, punctuation, case and function words apart. */
export function sameHeading(one: string, other: string): boolean {
  return headingWords(one).join(' ') === headingWords(other).join(' ');
}

/**
 * The themes that a reworded heading may stand for, as readings of it: none when it is no heading of these themes, one when it is clear,
 * several when it fits equally well in several ways.
 *
 * Every word of the heading must be a form of a word of the theme, and the heading must hold more than half of the theme's words. Of several such
 * themes the one that the heading holds most of counts. A heading that no theme holds alone is a merged one when several themes together do:
 * one reading, the theme that the heading names first standing first.
 */
export function pairHeading<T extends { readonly title: string }>(heading: string, themes: readonly T[]): T[][] {
  const words = headingWords(heading);
  if (words.length === 0) return [];
  const named = themes.map((theme) => compare(words, theme)).filter(({ held }) => held > NAMED_PART);
  const alone = named.filter(({ covered }) => covered.size === words.length);
  const most = Math.max(...alone.map(({ held }) => held));
  if (alone.length > 0) return alone.filter(({ held }) => held === most).map(({ theme }) => [theme]);
  const together = new Set(named.flatMap(({ covered }) => [...covered]));
  if (together.size < words.length) return [];
  return [named.sort((a, b) => Math.min(...a.covered) - Math.min(...b.covered)).map(({ theme }) => theme)];
}

/** Which words of the heading, by position, are the theme's, and what share of the theme's words the heading holds. */
function compare<T extends { readonly title: string }>(words: readonly string[], theme: T): { theme: T; covered: Set<number>; held: number } {
  const own = headingWords(theme.title);
  const covered = new Set(words.flatMap((word, i) => (own.some((other) => akin(word, other)) ? [i] : [])));
  return { theme, covered, held: own.filter((word) => words.some((other) => akin(word, other))).length / own.length };
}

function akin(one: string, other: string): boolean {
  if (one === other) return true;
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared >= SHARED_LETTERS && shared >= SHARED_PART * Math.max(one.length, other.length);
}
