import type { Line } from '../../read/sections';
import type { SourceDocument } from '../../statement';
import { problemAt } from './chapters';
import { declaresPlaces, namesNoPlace, namesPlaces, readNumeral } from './wording';

/**
 * The priority places that a district's declaration names, in its own words; none when it says that it names none.
 *
 * Commas and "och" part places. A slash does so only when the declaration says how many places there are and they do not add up otherwise.
 * @throws InputProblem when the line declares nothing, or another number of places than it names.
 */
export function readPlaces(document: SourceDocument, line: Line): string[] {
  const [, words, one] = namesPlaces.exec(line.text) ?? [];
  if (words === undefined) {
    if (namesNoPlace.test(line.text)) return [];
    const what = `Raden säger inte vilka områden som är prioriterade: "${line.text}"`;
    throw problemAt(document, line.start, what, 'Skriv "A, B och C är prioriterade områden." eller att inget område pekas ut.');
  }
  const declaration = declaresPlaces.exec(words);
  const declared = declaration === null ? null : readNumeral(declaration[1] as string);
  const places = words.slice(declaration?.[0].length ?? 0).split(/, *| och /);
  const parted = declared === null || declared === places.length ? places : places.flatMap((place) => place.split('/'));
  const wrong = declaration === null ? (parted.length === 1) !== (one !== undefined) : declared !== parted.length;
  if (wrong || parted.some((place) => place.trim() === '')) {
    const what = `Antalet prioriterade områden stämmer inte med raden, som läses som ${parted.length}: ${parted.map((place) => `"${place.trim()}"`).join(', ')}.`;
    throw problemAt(document, line.start, what, 'Rätta antalet, eller skilj områdena åt med komma och "och".');
  }
  return parted.map((place) => place.trim());
}
