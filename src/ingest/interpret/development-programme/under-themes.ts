import type { Line } from '../../read/sections';
import { splitSentences } from '../../read/sentences';
import type { SourceDocument } from '../../statement';
import { type DistrictSection, problemAt } from './chapters';
import { pairHeading, sameHeading } from './pair-heading';
import { type Entry, looksLikeHeading, type Theme, titleSpan } from './themes';

const REMEDY =
  'Formulera rubriken så att den liknar ett av områdets teman i kapitlet om prioriteringar, eller avsluta raden med punkt om den är en mening.';

/**
 * The measures of a district, a sentence each. What stands before the first heading belongs to no theme.
 * @throws InputProblem when a line that looks like a heading is none of the district's themes.
 */
export function readMeasures(document: SourceDocument, district: DistrictSection, themes: readonly Theme[]): Entry[] {
  return walk(document, district, themes, (line) => {
    if (looksLikeHeading(line)) throw unpaired(document, line, district, themes);
    return splitSentences(document.text, line);
  });
}

/**
 * The planned activities of a district, a line each. They may look like headings; a line that is none of the themes is an activity.
 * @throws InputProblem when the first line is not a theme's heading.
 */
export function readPlannedActivities(document: SourceDocument, district: DistrictSection, themes: readonly Theme[]): Entry[] {
  const [first] = district.lines;
  if (first !== undefined && themeOf(document, first, district, themes) === null) throw unpaired(document, first, district, themes);
  return walk(document, district, themes, (line) => [{ start: line.start, end: line.end }]);
}

/**
 * Goes down a district's lines, each under the last heading above it. A line that repeats the theme right under its heading is heading as well.
 * A sentence under a merged heading belongs to the theme named first.
 */
function walk(document: SourceDocument, district: DistrictSection, themes: readonly Theme[], read: (line: Line) => Entry['text'][]): Entry[] {
  const entries: Entry[] = [];
  let under: { theme: Theme; heading: Line; empty: boolean } | null = null;
  const leave = () => {
    if (under?.empty !== true) return;
    const what = `Rubriken "${under.heading.text}" följs inte av någon text.`;
    throw problemAt(document, under.heading.start, what, 'Skriv texten under rubriken, eller ta bort rubriken.');
  };
  for (const line of district.lines) {
    const theme = themeOf(document, line, district, themes);
    if (theme !== null) {
      if (under?.empty === true && under.theme === theme) continue;
      leave();
      under = { theme, heading: line, empty: true };
      continue;
    }
    const title = under === null ? null : titleSpan(under.heading);
    for (const text of read(line)) entries.push({ text, theme: under?.theme ?? null, title });
    if (under !== null) under = { ...under, empty: false };
  }
  leave();
  return entries;
}

/** The theme that a line is the heading of; null for any other line. With a final stop, only a line in the theme's own words is a heading. */
function themeOf(document: SourceDocument, line: Line, district: DistrictSection, themes: readonly Theme[]): Theme | null {
  const readings = line.text.endsWith('.')
    ? themes.filter(({ title }) => sameHeading(title, line.text)).map((theme) => [theme])
    : pairHeading(line.text, themes);
  if (readings.length > 1) {
    const titles = readings
      .flat()
      .map(({ title }) => `"${title}"`)
      .join(' och ');
    throw problemAt(document, line.start, `Rubriken "${line.text}" under ${district.name} kan vara flera teman: ${titles}.`, REMEDY);
  }
  return readings[0]?.[0] ?? null;
}

function unpaired(document: SourceDocument, line: Line, district: DistrictSection, themes: readonly Theme[]) {
  const titles = themes.map(({ title }) => `"${title}"`).join(', ');
  return problemAt(document, line.start, `Rubriken "${line.text}" liknar inget av temana för ${district.name}: ${titles}.`, REMEDY);
}
