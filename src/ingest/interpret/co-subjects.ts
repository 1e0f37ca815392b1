import type { UnitMention } from './units';

/** Reads the unit that is named exactly at an offset of a sentence; none where no name stands there. */
export type UnitsAt = (sentence: string, offset: number) => readonly UnitMention[];

const AND = /\s+(?:och|samt)\s+/uy;
const COMMA = /,\s+/uy;
const TOGETHER = /\s+(?:tillsammans|gemensamt)\s+med\s+/uy;
const IN_COLLABORATION = /\s+i\s+(?:\p{L}+\s+)?(?:samverkan|samarbete)\s+med\s+/uy;
const TAKE_PART = /(?<!\p{L})(?:deltar|deltog|medverkar|medverkade)\s+/gu;
/** Somebody who is no unit, in at most two words, as one of several. */
const SOMEBODY = /[\p{L}-]+(?:\s+[\p{L}-]+)?(?=,\s|\s+(?:och|samt)\s)/uy;

/**
 * The units that share a sentence with the unit that ends at an offset: "A och B", "A, B och C", "A tillsammans med B".
 * @param beforeVerb the unit opens the sentence, so that "A i samverkan med B gör …" has two subjects too; after the verb it only says how A does it.
 */
export function coSubjects(sentence: string, end: number, beforeVerb: boolean, unitsAt: UnitsAt): UnitMention[] {
  const joined = coordinated(sentence, end, unitsAt);
  const from = joined.at(-1)?.end ?? end;
  const with_ = after(TOGETHER, sentence, from) ?? (beforeVerb ? after(IN_COLLABORATION, sentence, from) : null);
  return with_ === null ? joined : [...joined, ...company(sentence, with_, unitsAt)];
}

/** The units among those who take part, after the verb: "I projektet deltog kontoret, A, B och polisen". */
export function participants(sentence: string, unitsAt: UnitsAt): UnitMention[] {
  return [...sentence.matchAll(TAKE_PART)].flatMap(({ 0: verb, index }) => company(sentence, index + verb.length, unitsAt));
}

/** Units joined by "och"; those between commas count only where an "och" ends the row. */
function coordinated(sentence: string, end: number, unitsAt: UnitsAt): UnitMention[] {
  const found: UnitMention[] = [];
  let inRow: UnitMention[] = [];
  for (let pos = end; ; ) {
    const and = after(AND, sentence, pos);
    const next = and ?? after(COMMA, sentence, pos);
    const units = next === null ? [] : unitsAt(sentence, next);
    const last = units.at(-1);
    if (last === undefined) return found;
    inRow = [...inRow, ...units];
    if (and !== null) {
      found.push(...inRow);
      inRow = [];
    }
    pos = last.end;
  }
}

/** The units in "polisen, B och C", whoever else stands between them: offices that are no units are just somebody else. */
function company(sentence: string, start: number, unitsAt: UnitsAt): UnitMention[] {
  const found: UnitMention[] = [];
  for (let pos: number | null = start; pos !== null; ) {
    const units = unitsAt(sentence, pos);
    const end: number | null = units.at(-1)?.end ?? after(SOMEBODY, sentence, pos);
    if (end === null) return found;
    found.push(...units.filter(({ organisation, kind }) => organisation !== null || kind === 'district'));
    pos = after(COMMA, sentence, end) ?? after(AND, sentence, end);
  }
  return found;
}

/** Where a pattern ends that stands exactly at an offset; null where it does not. */
function after(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? null : match.index + match[0].length;
}
