import { isOfWord, LETTERS, matcher, readSpelling, SPACE } from './spelling';

/**
 * What two spellings can have in common, reasoned from the spellings alone, without any text: each is read as an automaton over single
 * characters, and they are run side by side, shortest text first. Exact, also where both have `*`.
 */

/** One character that must stand there, `LETTERS` or `SPACE`. */
type Sign = string | typeof LETTERS | typeof SPACE;

interface Automaton {
  readonly signs: readonly Sign[];
  readonly capitalsOnly: boolean;
}

const FILLERS = 'xqzwyjkvbåäö';

/**
 * The shortest text that each of the spellings matches from beginning to end, in none of whose places one of the phrases in `not` stands;
 * null where there is none. With one spelling: whether it can ever count. With two: words that both would claim.
 */
export function sharedText(spellings: readonly string[], not: readonly string[]): string | null {
  const guess = (spellings[0] ?? '').replaceAll('*', '');
  if (spellings.every((spelling) => isWhole(guess, spelling, not))) return guess;
  const wanted = spellings.map(automaton);
  const unwanted = not.map(automaton);
  const alphabet = charactersOf(wanted, unwanted);
  type State = { text: string; at: readonly (readonly number[])[]; holes: readonly (readonly number[])[] };
  const isHole = (holes: State['holes']) => holes.some((positions, i) => positions.includes(lastOf(unwanted[i])));
  const seen = new Set<string>();
  let states: State[] = [{ text: '', at: wanted.map((spelling) => reachable(spelling, [0])), holes: unwanted.map(() => []) }];
  while (states.length > 0) {
    const next: State[] = [];
    for (const { text, at, holes } of states) {
      if (at.every((positions, i) => positions.includes(lastOf(wanted[i]))) && !isHole(holes) && text !== '') return text;
      for (const character of alphabet) {
        if (!isOfWord(character) && isHole(holes)) continue;
        const after = at.map((positions, i) => step(wanted[i], positions, character));
        if (after.some((positions) => positions.length === 0)) continue;
        const begins = !isOfWord(text.at(-1));
        const afterHoles = holes.map((positions, i) =>
          step(unwanted[i], begins ? [...positions, ...reachable(unwanted[i], [0])] : positions, character),
        );
        const key = JSON.stringify([after, afterHoles, isOfWord(character)]);
        if (seen.has(key)) continue;
        seen.add(key);
        next.push({ text: text + character, at: after, holes: afterHoles });
      }
    }
    states = next;
  }
  return null;
}

/** Whether there is a text in which a phrase of `not` stands over a match of one of the spellings, in whole or in part. */
export function canCover(phrase: string, spellings: readonly string[]): boolean {
  return matcher(spellings).find(phrase.replaceAll('*', '')).length > 0 || spellings.some((spelling) => canMeet(phrase, spelling));
}

function canMeet(phrase: string, spelling: string): boolean {
  const both = [automaton(phrase), automaton(spelling)] as const;
  const alphabet = charactersOf(both, []);
  type Place = 'before' | 'after' | number;
  type State = { places: readonly [Place, Place]; previous: string | undefined; over: boolean };
  const isOver = (place: Place, i: 0 | 1) => place === 'after' || (typeof place === 'number' && place === lastOf(both[i]));
  const moves = (i: 0 | 1, place: Place, previous: string | undefined, character: string): Place[] => {
    if (place === 'after') return ['after'];
    const from = place === 'before' ? (isOfWord(previous) ? [] : reachable(both[i], [0])) : [place];
    const stays: Place[] = place === 'before' ? ['before'] : place === lastOf(both[i]) && !isOfWord(character) ? ['after'] : [];
    return [...stays, ...step(both[i], from, character)];
  };
  const seen = new Set<string>();
  const states: State[] = [{ places: ['before', 'before'], previous: undefined, over: false }];
  for (let state = states.pop(); state !== undefined; state = states.pop()) {
    const { places, previous, over } = state;
    if (over && isOver(places[0], 0) && isOver(places[1], 1)) return true;
    for (const character of alphabet)
      for (const first of moves(0, places[0], previous, character))
        for (const second of moves(1, places[1], previous, character)) {
          const next = {
            places: [first, second] as const,
            previous: character,
            over: over || (typeof first === 'number' && typeof second === 'number'),
          };
          const key = `${first} ${second} ${isOfWord(character)} ${next.over}`;
          if (seen.has(key)) continue;
          seen.add(key);
          states.push(next);
        }
  }
  return false;
}

/** Whether the spelling is found in a text and takes all of it. */
function isWhole(text: string, spelling: string, not: readonly string[]): boolean {
  const [match] = matcher([spelling], not).find(text);
  return match !== undefined && match.start === 0 && match.end === text.length && text !== '';
}

function automaton(spelling: string): Automaton {
  const { parts, capitalsOnly } = readSpelling(spelling);
  return { capitalsOnly, signs: parts.flatMap((part): Sign[] => (typeof part === 'string' ? [...part] : [part])) };
}

/** The position at which all of it has been read. */
function lastOf(spelling: Automaton | undefined): number {
  return spelling?.signs.length ?? 0;
}

/** The positions themselves, and those behind letters that may be none. */
function reachable(spelling: Automaton | undefined, positions: readonly number[]): number[] {
  const reached = new Set(positions);
  for (const position of reached) if (spelling?.signs[position] === LETTERS) reached.add(position + 1);
  return [...reached].sort((a, b) => a - b);
}

/** Where one can be after one more character. */
function step(spelling: Automaton | undefined, positions: readonly number[], character: string): number[] {
  if (spelling === undefined) return [];
  const read = spelling.capitalsOnly ? character : character.toLowerCase();
  const next = positions.flatMap((position) => {
    const sign = spelling.signs[position];
    if (sign === LETTERS) return isOfWord(character) ? [position] : [];
    return (sign === SPACE ? character === ' ' : sign === read) ? [position + 1] : [];
  });
  return reachable(spelling, [...new Set(next)]);
}

/** The characters worth trying: those of the spellings in either case, a space, and a letter that stands in none of them for `*`. */
function charactersOf(wanted: readonly Automaton[], unwanted: readonly Automaton[]): string[] {
  const letters = wanted.flatMap(({ signs }) => signs.filter((sign) => typeof sign === 'string'));
  const taken = new Set([...wanted, ...unwanted].flatMap(({ signs }) => signs.map((sign) => (typeof sign === 'string' ? sign.toLowerCase() : ''))));
  const filler = [...FILLERS].find((letter) => !taken.has(letter)) ?? 'ø';
  return [...new Set([...letters, ...letters.map((letter) => letter.toUpperCase()), ' ', filler])].filter((character) => character.length === 1);
}
