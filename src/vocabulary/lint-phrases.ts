import type { VocabularyTexts } from './files';
import type { LintReport } from './lint-report';
import { didYouMean } from './near-miss';
import { LETTERS, readSpelling, SPACE } from './spelling';
import { canCover, sharedText } from './spelling-overlap';
import type { Vocabulary } from './vocabulary';

/** The phrases of one entry: what it looks for, by the name of each field, and what takes that back. */
interface EntryPhrases {
  readonly id: string;
  readonly wanted: Readonly<Record<string, readonly string[]>>;
  /** Phrases inside which what is wanted does not count. */
  readonly not: readonly string[];
  /** Phrases that take all of it back, wherever they stand. */
  readonly unless: readonly string[];
}

/** Within each entry: phrases that stand twice, match anything, can never count, or take nothing back. */
export function lintPhrases({ methods, collaborators, subAreaRules, relations }: Vocabulary, report: LintReport): void {
  const entries: Partial<Record<keyof VocabularyTexts, EntryPhrases[]>> = {
    methods: methods.map(({ id, spellings, not }) => ({ id, wanted: { spellings }, not, unless: [] })),
    collaborators: collaborators.map(({ id, spellings, not }) => ({ id, wanted: { spellings }, not, unless: [] })),
    subAreaRules: subAreaRules.map(({ id, spellings, and, not, unless }) => ({ id, wanted: { spellings, and }, not, unless })),
    relations: relations.rules.map(({ id, before, after, unless }) => ({ id, wanted: { before, after }, not: [], unless })),
  };
  for (const [file, ofFile] of Object.entries(entries) as [keyof VocabularyTexts, EntryPhrases[]][])
    for (const entry of ofFile) {
      const problem = problemIn(entry);
      if (problem !== null) report.fail(file, entry.id, ...problem);
    }
}

type Problem = readonly [what: string, remedy: string];

function problemIn({ wanted, not, unless }: EntryPhrases): Problem | null {
  for (const [field, phrases] of Object.entries({ ...wanted, not, unless }))
    for (const [i, phrase] of phrases.entries()) {
      const problem = malformed(field, phrase);
      if (problem !== null) return problem;
      if (phrases.indexOf(phrase) < i) return [`”${phrase}” står två gånger i ${field}`, 'Ta bort den ena.'];
    }
  for (const [field, phrases] of Object.entries(wanted)) {
    // What the entry's own `not` covers concerns its spellings alone; `unless` concerns the whole sentence.
    const problem = neverCounts(field, phrases, field === 'spellings' ? { not, unless } : { unless });
    if (problem !== null) return problem;
  }
  return wanted.spellings === undefined ? null : deadException(wanted.spellings, not);
}

function malformed(field: string, phrase: string): Problem | null {
  const { parts } = readSpelling(phrase);
  if (/[\u00AD\u200B-\u200D\u2060\uFEFF]/.test(phrase))
    return [
      `”${phrase}” i ${field} har ett osynligt tecken i sig, och står inte så i dokumenten`,
      'Skriv av orden för hand i stället för att klistra in dem.',
    ];
  if (/^[”“’‘„].*[”“’‘]$/u.test(phrase))
    return [
      `”${phrase.slice(1, -1)}” i ${field} står inom krökta citattecken, och hittas bara där dokumenten också har dem`,
      `Skriv raka: "${phrase.slice(1, -1)}".`,
    ];
  if (!parts.some((part) => typeof part === 'string'))
    return [`”${phrase}” i ${field} träffar vilka ord som helst`, 'Skriv ut ordet; * är bara fler bokstäver i det.'];
  if ((parts[0] === LETTERS && parts[1] === SPACE) || (parts.at(-1) === LETTERS && parts.at(-2) === SPACE))
    return [`i ”${phrase}” i ${field} står * som ett eget ord`, 'Skriv * ihop med ordet som ska få fler bokstäver, eller ta bort den.'];
  return null;
}

/** A phrase that what takes it back always takes back. */
function neverCounts(field: string, phrases: readonly string[], taken: Readonly<Record<string, readonly string[]>>): Problem | null {
  const all = Object.values(taken).flat();
  const dead = all.length === 0 ? [] : phrases.filter((phrase) => sharedText([phrase], all) === null);
  const [phrase] = dead;
  if (phrase === undefined) return null;
  for (const [by, exceptions] of Object.entries(taken)) {
    if (exceptions.some((exception) => exception.toLowerCase() === phrase.toLowerCase()))
      return [
        `”${phrase}” står både i ${field} och i ${by}, och räknas därför aldrig`,
        `Ta bort det ur ${by} om det ska räknas, annars ur ${field}.`,
      ];
    const cover = exceptions.find((exception) => sharedText([phrase], [exception]) === null) ?? exceptions.join('”, ”');
    if (exceptions.length > 0)
      return [
        dead.length === phrases.length && phrases.length > 1
          ? `ingen av stavningarna i ${field} kan räknas, för ”${cover}” i ${by} täcker dem alltid`
          : `”${phrase}” i ${field} kan aldrig räknas, för ”${cover}” i ${by} täcker det alltid`,
        `Gör undantaget i ${by} längre, till de ord där det betyder något annat, eller ta bort det.`,
      ];
  }
  return null;
}

/** An exception that can stand over none of the entry's spellings. */
function deadException(spellings: readonly string[], not: readonly string[]): Problem | null {
  const dead = not.find((phrase) => !canCover(phrase, spellings));
  if (dead === undefined) return null;
  const words = spellings.flatMap((spelling) => spelling.replaceAll('*', '').split(/\s+/));
  const meant = dead
    .split(/\s+/)
    .map((word) => didYouMean(word, words))
    .find((hint) => hint !== '');
  return [
    `undantaget ”${dead}” i not kan aldrig täcka någon av postens stavningar${meant ?? ''}`,
    'Ett undantag är stavningen med orden omkring som ger den en annan betydelse: ”fusion av” för ”Fusion”. Rätta det, eller ta bort det.',
  ];
}
