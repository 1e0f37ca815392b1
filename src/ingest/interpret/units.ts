import type { Organisation } from '../../vocabulary/schema';
import { coSubjects, participants } from './co-subjects';
import { anyOf, WORD_END as END } from './report-pattern';

/** A unit that a text names. */
export interface UnitMention {
  /** As the text spells it, without "stadsdelsförvaltning". */
  readonly name: string;
  readonly kind: Organisation['kind'];
  /** Null: the vocabulary does not know it. */
  readonly organisation: Organisation | null;
  /** The unit existed at some time of the document's period. */
  readonly valid: boolean;
  /** Where in the text the naming stands; units of one phrase ("Farsta och Skarpnäcks stadsdelsförvaltningar") share it. */
  readonly start: number;
  readonly end: number;
}

/** Which openings count as a subject. */
export interface SubjectOptions {
  /** "I Farsta stadsdelsförvaltning …" */
  readonly preposition: boolean;
  /** "Farsta stadsdelsförvaltnings plan …" */
  readonly genitive: boolean;
}

/** Finds units in Swedish text by their place in the sentence. What is merely named in passing is never found. */
export interface UnitReader {
  /** The units that a heading is the name of; none when it says anything else. */
  heading(text: string): UnitMention[];
  /**
   * The units that a sentence has for its subject: they open it, or stand right after its auxiliary verb ("Därför har Farsta stadsdelsförvaltning …").
   * Two subjects are two units: "A och B tar fram", "A tillsammans med B tar fram". So are all who take part: "I projektet deltog A, B och C".
   */
  subjects(sentence: string, options: SubjectOptions): UnitMention[];
  /** The units in a bracket right after the subject's verb: "… lyfter (tillsammans med Farsta stadsdelsförvaltning) …". */
  partners(sentence: string, subjects: readonly UnitMention[]): UnitMention[];
}

/** The dates between which a document speaks; each may be cut to a month or a year. */
export interface Period {
  readonly period_start: string;
  readonly period_end: string;
}

/** Words that stand like a name before "stadsdelsförvaltning" and are none. */
const NO_NAME = `(?:En|Ingen|Någon|Varje|Vilken|Annan|Vår|Den|Denna|Samma|Respektive|Berörd)${END}`;
const NO_DEPARTMENT = `(?:(?:[Ss]tadsdels|[Ff]ack)?(?:förvaltningen|nämnden)|[Ff]örvaltningen|[Nn]ämnden|[Kk]ontoret)s?${END}`;
const UNKNOWN_DISTRICT = `(?!${NO_NAME})\\p{Lu}[\\p{L}\\p{N}-]*`;
const UNKNOWN_DEPARTMENT = `(?!${NO_DEPARTMENT})\\p{L}+(?:förvaltningen|nämnden|kontoret)`;
const AND = '\\s+(?:och|samt)\\s+';
const OPENING = '[*”“"\'(]*(?:(?:Även|Också)\\s+)?';
const PREPOSITION = '(?:(?:I|Inom|Hos|Vid|På|Från|För)\\s+)?';
const INVERSION = '(?<![\\p{L}\\p{N}])(?:har|hade|ska|skulle|kan|kunde|får|fick|kommer|bör|vill|avser|planerar)\\s+(?:även\\s+|också\\s+)?';

/** @param period decides which units exist: those whose validity touches it. */
export function unitReader(organisations: readonly Organisation[], { period_start, period_end }: Period): UnitReader {
  const spellings = (kind: Organisation['kind']) => organisations.filter((unit) => unit.kind === kind).flatMap((unit) => unit.spellings);
  const known = anyOf(spellings('district'));
  const names = `(?:(?:${known})s?${END}|${UNKNOWN_DISTRICT})`;
  const knownNames = `(?:${known})${END}`;
  const list = (name: string, least: 0 | 1) => `${name}(?:(?:,\\s+${name})*${AND}${name})${least === 1 ? '' : '?'}`;
  const phrase = (genitive: boolean) =>
    [
      `(?<before>${list(names, 0)})\\s+stadsdels(?:förvaltning|nämnd)(?:en)?${genitive ? 's?' : ''}${END}`,
      `(?<several>${list(names, 1)})\\s+stadsdels(?:förvaltningar|nämnder)(?:na)?${END}`,
      `[Ss]tadsdels(?:förvaltning(?:en|arna)|nämnd(?:en|erna))\\s+(?:i\\s+)?(?<after>${list(knownNames, 0)})`,
      `(?<department>${anyOf(spellings('department').flatMap(eitherCase))}|${UNKNOWN_DEPARTMENT})${genitive ? 's?' : ''}${END}`,
    ].join('|');

  const find = (name: string) => {
    const key = fold(name);
    return organisations.find((unit) => unit.spellings.some((spelling) => [fold(spelling), `${fold(spelling)}s`].includes(key))) ?? null;
  };
  const valid = ({ valid_from, valid_to }: Organisation) =>
    (valid_from === undefined || valid_from.slice(0, period_end.length) <= period_end) &&
    (valid_to === undefined || valid_to.slice(0, period_start.length) >= period_start);

  const mentionsIn = ({ groups = {}, index, 0: whole }: RegExpExecArray, lead = 0): UnitMention[] => {
    const kind = groups.department === undefined ? 'district' : 'department';
    const named = groups.before ?? groups.several ?? groups.after ?? groups.department ?? whole;
    return named.split(new RegExp(`,\\s+|${AND}`, 'u')).map((name) => {
      const organisation = find(name);
      return { name, kind, organisation, valid: organisation !== null && valid(organisation), start: index + lead, end: index + whole.length };
    });
  };

  const unitsAt = (sentence: string, offset: number) => {
    here.lastIndex = offset;
    const match = here.exec(sentence);
    return match === null ? [] : mentionsIn(match);
  };

  const wholeHeading = new RegExp(`^(?:${phrase(false)}|${knownNames})$`, 'u');
  const inverted = new RegExp(`(?<lead>${INVERSION})(?:${phrase(false)})`, 'u');
  const anywhere = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${phrase(true)})`, 'gu');
  const here = new RegExp(`(?:${phrase(false)})`, 'uy');
  const bracket = /\s+\p{Ll}+\s+\(tillsammans\s+med\s+(?<partners>[^()]*)\)/uy;

  return {
    heading(text) {
      const match = wholeHeading.exec(text);
      return match === null ? [] : mentionsIn(match);
    },
    subjects(sentence, { preposition, genitive }) {
      const opening = new RegExp(`^(?<lead>${OPENING}${preposition ? PREPOSITION : ''})(?:${phrase(genitive)})`, 'u').exec(sentence);
      const inversion = inverted.exec(sentence);
      const first = opening === null || isPlaceOf(inversion, opening) ? inversion : opening;
      if (first === null) return participants(sentence, unitsAt);
      const end = first.index + first[0].length;
      return [...mentionsIn(first, first.groups?.lead?.length ?? 0), ...coSubjects(sentence, end, first === opening, unitsAt)];
    },
    partners(sentence, subjects) {
      bracket.lastIndex = subjects.at(-1)?.end ?? sentence.length;
      const match = bracket.exec(sentence);
      if (match === null) return [];
      const words = match.groups?.partners ?? '';
      const offset = match.index + match[0].lastIndexOf(words);
      return [...words.matchAll(anywhere)].flatMap((found) =>
        mentionsIn(found).map((mention) => ({ ...mention, start: mention.start + offset, end: mention.end + offset })),
      );
    },
  };
}

/** "I Farsta stadsdelsförvaltning har socialförvaltningen …": the opening says only where. */
function isPlaceOf(inversion: RegExpExecArray | null, opening: RegExpExecArray): boolean {
  const isPlace = /\p{L}/u.test(opening.groups?.lead ?? '');
  return isPlace && inversion !== null && inversion.index <= opening[0].length + 1;
}

/** Departments are written with a capital or without. */
function eitherCase(spelling: string): string[] {
  return [spelling, spelling.slice(0, 1).toLowerCase() + spelling.slice(1)];
}

function fold(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ').trim();
}
