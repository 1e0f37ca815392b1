/**
 * How the city words a development programme: the headings of its chapters and its set phrases. All that the interpreter knows of the
 * template stands here; districts and their spellings come from the vocabulary, themes and places from the document.
 */
export const chapterHeadings = {
  priorities: /^stadsdelarnas .*prioriteringar$/i,
  measures: /^prioriterade åtgärder$/i,
  collaborations: /^genomförande$/i,
  planned: /^planerade aktiviteter\b/i,
} as const;

export type ChapterName = keyof typeof chapterHeadings;

/** What a message calls each chapter. */
export const chapterNames: Readonly<Record<ChapterName, string>> = {
  priorities: 'Stadsdelarnas geografiska och tematiska prioriteringar',
  measures: 'Prioriterade åtgärder',
  collaborations: 'Genomförande',
  planned: 'Planerade aktiviteter',
};

/** "Stadsdelsnämnden arbetar utifrån tre prioriterade teman": 1 = the number in words. */
export const themeIntroduction = /\barbetar utifrån (\S+) prioriterade? tema(?:n)?\b/i;
/** "A, B och C är prioriterade områden": 1 = the places, 2 or 3 = whether one or several. */
export const namesPlaces = /^(.+?),? är (?:(prioriterat område)|(prioriterade områden))\.?$/i;
/** "Samtliga fyra stadsdelar; …": 1 = the number of places that follow, in words. */
export const declaresPlaces = /^(?:samtliga|alla|de) (\S+) [^;:,]+[;:] */i;
/** "… pekar inte ut något geografiskt område som prioriterat." */
export const namesNoPlace = /\binte\b.*\bområden?\b.*\bprioritera(?:t|de)\b/i;
/** "Utöver dessa tre prioriteringar …": what follows belongs to none of them. */
export const leavesThemes = /^utöver (?:dessa|de) .*?\b(?:prioriteringar|prioriterade|tema)/i;

const numerals = ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];

/** A whole number in Swedish words or digits; null for any other word. */
export function readNumeral(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  const value = numerals.indexOf(word.toLowerCase() === 'en' ? 'ett' : word.toLowerCase());
  return value === -1 ? null : value;
}
