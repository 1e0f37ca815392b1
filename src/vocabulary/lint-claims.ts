import type { CityClaim } from './city-claims-schema';
import { type VocabularyTexts, vocabularyFiles } from './files';
import { lineOfEntry } from './lint';
import { didYouMean } from './near-miss';
import { InputProblem } from './problem';
import type { SourceContradiction } from './source-contradictions-schema';
import type { Vocabulary } from './vocabulary';

/** An entry with the line of its file on which it begins, for messages that only its document can give. */
export type Placed<Entry> = Entry & { readonly file: string; readonly file_line: number | null };

/**
 * Entries with their places, their ids held apart.
 * @throws InputProblem where an id stands twice.
 */
export function placed<Entry extends { readonly id: string }>(
  name: 'cityClaims' | 'sourceContradictions',
  entries: readonly Entry[],
  texts: VocabularyTexts,
): Placed<Entry>[] {
  const file = `data/vocabulary/${vocabularyFiles[name]}`;
  return entries.map((entry, i) => {
    if (entries.findIndex(({ id }) => id === entry.id) < i)
      throw new InputProblem(file, lineOfEntry(texts[name], entry.id, 1), `${entry.id}: samma id står två gånger`, 'Ge den nya ett eget id.');
    return { ...entry, file, file_line: lineOfEntry(texts[name], entry.id) };
  });
}

/**
 * Holds the ids and numbers of each claim to the rest of the vocabulary.
 * @throws InputProblem at the first that cannot be counted.
 */
export function lintClaims({ cityClaims, ...vocabulary }: Vocabulary): void {
  for (const claim of cityClaims) lintClaim(claim, vocabulary);
}

function lintClaim(
  { id, check, file, file_line }: Placed<CityClaim>,
  { frame, organisations, methods, collaborators }: Omit<Vocabulary, 'cityClaims'>,
): void {
  if (check === undefined) return;
  const fail = (what: string, remedy: string): never => {
    throw new InputProblem(file, file_line, `${id}: ${what}`, remedy);
  };
  const known = (what: string, wanted: readonly string[], entries: readonly { readonly id: string }[], where: string) => {
    const ids = new Set(entries.map((entry) => entry.id));
    for (const one of wanted) if (!ids.has(one)) fail(`${what} ${one} finns inte${didYouMean(one, ids)}`, `Använd ett id ur ${where}.`);
  };
  const subAreas = frame.priority_areas.flatMap((area) => area.sub_areas);
  known('indelningen', [check.division], frame.divisions, 'frame.yaml');
  known('enheten', check.units, organisations, 'organisations.yaml');
  known('området', check.within === undefined ? [] : [check.within], [...frame.priority_areas, ...subAreas], 'frame.yaml');
  if (check.subject === 'method') known('metoden', check.ids, methods, 'methods.yaml');
  if (check.subject === 'collaborator') known('parten', check.ids, collaborators, 'collaborators.yaml');

  const most = { statements: Number.POSITIVE_INFINITY, 'priority-areas': frame.priority_areas.length, 'sub-areas': subAreas.length }[check.counted];
  if (check.at_least > most) fail(`at_least är ${check.at_least}, men ramen har bara ${most}`, 'Rätta at_least eller counted.');

  const onDate = frame.divisions.find((division) => division.id === check.division)?.on_date ?? '';
  const base = organisations.filter(
    ({ id: unit, kind, valid_from = '', valid_to = '9999', expected_plan }) =>
      valid_from <= onDate &&
      valid_to >= onDate &&
      (kind === 'district' || expected_plan) &&
      (check.unit_kind === undefined || check.unit_kind === kind) &&
      (check.units.length === 0 || check.units.includes(unit)),
  );
  if (check.units.length > base.length)
    fail(
      `någon av enheterna ${check.units.join(', ')} fanns inte i indelningen ${check.division}, eller är av annat slag`,
      'Rätta units, unit_kind eller division.',
    );
  if ((check.number ?? 0) > base.length)
    fail(`number är ${check.number}, men uppgiften gäller bara ${base.length} enheter`, 'Rätta number, unit_kind eller units.');
}

export type PlacedClaim = Placed<CityClaim>;
export type PlacedContradiction = Placed<SourceContradiction>;
