import { InputProblem, lineAt } from '../../../vocabulary/problem';
import type { Organisation } from '../../../vocabulary/schema';
import { type Line, readSections, type Section } from '../../read/sections';
import type { SourceDocument } from '../../statement';
import { type UnitReader, unitReader } from '../units';
import { type ChapterName, chapterHeadings, chapterNames } from './wording';

/** What one chapter says under the heading of one district. */
export interface DistrictSection {
  readonly organisation_id: string;
  /** The district as the heading words it. */
  readonly name: string;
  /** Where the heading starts, for messages. */
  readonly start: number;
  readonly lines: readonly Line[];
}

type Chapters = Readonly<Record<ChapterName, readonly DistrictSection[]>>;

/** A problem in the document's file, on the line of an offset. */
export function problemAt(document: SourceDocument, offset: number, what: string, remedy: string): InputProblem {
  return new InputProblem(document.file, lineAt(document.text, offset), what, remedy);
}

/**
 * The four chapters that are read, divided by district.
 * @throws InputProblem when a chapter is missing, a heading is no district of the document's time, or the chapters do not hold the same districts.
 */
export function readChapters(document: SourceDocument, organisations: readonly Organisation[]): Chapters {
  const sections = readSections(document.text, document.file);
  const units = unitReader(organisations, document);
  const read = (name: ChapterName) => readChapter(document, sections, name, units);
  const chapters = { priorities: read('priorities'), measures: read('measures'), collaborations: read('collaborations'), planned: read('planned') };
  for (const name of ['measures', 'collaborations', 'planned'] as const) checkDistricts(document, chapters, name);
  return chapters;
}

function readChapter(document: SourceDocument, sections: readonly Section[], name: ChapterName, units: UnitReader): DistrictSection[] {
  const chapter = sections.find(({ title }) => chapterHeadings[name].test(title));
  if (chapter === undefined) {
    const what = `Kapitlet "${chapterNames[name]}" saknas.`;
    throw new InputProblem(document.file, null, what, 'Kontrollera att kapitlets numrerade rubrik står på en egen rad i texten.');
  }
  const found: DistrictSection[] = [];
  for (const { number, title, heading, lines } of sections) {
    if (!number.startsWith(`${chapter.number}.`)) continue;
    const district = readDistrict(document, heading.start, title, units);
    if (found.some(({ organisation_id }) => organisation_id === district.id)) {
      throw problemAt(document, heading.start, `${title} står två gånger i kapitel ${chapter.number}.`, 'Behåll en av rubrikerna.');
    }
    found.push({ organisation_id: district.id, name: title, start: heading.start, lines });
  }
  if (found.length === 0) {
    const what = `Kapitel ${chapter.number} har ingen rubrik för något stadsdelsområde.`;
    throw problemAt(document, chapter.heading.start, what, 'Kontrollera att rubrikerna är numrerade och står på egna rader.');
  }
  return found;
}

/** Measures and collaborations are given for every district with priorities; planned activities for some of them. */
function checkDistricts(document: SourceDocument, chapters: Chapters, name: ChapterName): void {
  const known = new Set(chapters.priorities.map(({ organisation_id }) => organisation_id));
  const here = new Set(chapters[name].map(({ organisation_id }) => organisation_id));
  const stray = chapters[name].find(({ organisation_id }) => !known.has(organisation_id));
  const missing = chapters.priorities.find(({ organisation_id }) => name !== 'planned' && !here.has(organisation_id));
  const odd = stray ?? missing;
  if (odd === undefined) return;
  const lacks = stray === undefined ? name : 'priorities';
  const what = `${odd.name} står här men saknas i kapitlet "${chapterNames[lacks]}".`;
  throw problemAt(document, odd.start, what, 'Kontrollera att stadsdelsområdets numrerade rubrik står i båda kapitlen.');
}

function readDistrict(document: SourceDocument, start: number, title: string, units: UnitReader): Organisation {
  const [unit] = units.heading(title);
  if (unit?.organisation?.kind !== 'district') {
    const what = `"${title}" är inte ett känt stadsdelsområde.`;
    throw problemAt(document, start, what, 'Rätta rubriken, eller lägg till stavningen i data/vocabulary/organisations.yaml.');
  }
  if (!unit.valid) {
    const what = `Stadsdelsområdet ${unit.organisation.name} fanns inte under dokumentets tid, ${document.period_start}.`;
    throw problemAt(
      document,
      start,
      what,
      'Rätta rubriken, dokumentets period i document.yaml eller områdets datum i data/vocabulary/organisations.yaml.',
    );
  }
  return unit.organisation;
}
