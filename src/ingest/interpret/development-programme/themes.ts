import type { Line } from '../../read/sections';
import { splitSentences } from '../../read/sentences';
import type { Span } from '../../spans';
import type { SourceDocument } from '../../statement';
import { type DistrictSection, problemAt } from './chapters';
import { sameHeading } from './pair-heading';
import { leavesThemes, readNumeral, themeIntroduction } from './wording';

/** Longest heading that is taken for one on its looks alone. */
const HEADING_WORDS = 15;

export interface Theme {
  readonly theme_id: string;
  /** As the chapter on priorities words it, without a final stop. */
  readonly title: string;
  readonly heading: Span;
}

/** A sentence or line and the heading it stands under; both null where it belongs to no theme. */
export interface Entry {
  readonly text: Span;
  readonly theme: Theme | null;
  readonly title: Span | null;
}

/** What the chapter on priorities says of one district. */
interface Priorities {
  /** The line on priority places. */
  readonly places: Line;
  readonly themes: readonly Theme[];
  /** Sentences under the theme headings. */
  readonly goals: readonly Entry[];
}

/** Whether a line looks like a heading: short, and no stop at its end. */
export function looksLikeHeading(line: Line): boolean {
  return !/[.!?:]$/.test(line.text) && line.text.split(/\s+/).length <= HEADING_WORDS;
}

/** The line's span without a final stop. */
export function titleSpan(line: Line): Span {
  return { start: line.start, end: line.end - (line.text.endsWith('.') ? 1 : 0) };
}

/**
 * A district's place declaration, themes and goals. A line is a theme's heading when it looks like one, or when it ends with a stop but
 * the chapter on measures repeats it without.
 * @param repeated lines of the district's part of that chapter which look like headings
 * @throws InputProblem when a part is missing or the themes are not as many as the introduction says.
 */
export function readPriorities(document: SourceDocument, idBase: string, district: DistrictSection, repeated: readonly Line[]): Priorities {
  const [places, introduction, ...rest] = district.lines;
  const declared = themeIntroduction.exec(introduction?.text ?? '')?.[1];
  if (places === undefined || introduction === undefined || declared === undefined) {
    const what = `Under ${district.name} ska en rad om prioriterade områden följas av en rad om antalet prioriterade teman.`;
    throw problemAt(
      document,
      introduction?.start ?? district.start,
      what,
      'Skriv till exempel "Stadsdelsnämnden arbetar utifrån tre prioriterade teman".',
    );
  }
  const themes: Theme[] = [];
  const goals: Entry[] = [];
  let theme: Theme | null = null;
  for (const line of rest) {
    if (looksLikeHeading(line) || repeated.some((other) => sameHeading(line.text, other.text))) {
      const heading = titleSpan(line);
      theme = { theme_id: `${idBase}:t${themes.length + 1}`, title: document.text.slice(heading.start, heading.end), heading };
      themes.push(theme);
      continue;
    }
    if (leavesThemes.test(line.text)) theme = null;
    for (const text of splitSentences(document.text, line)) goals.push({ text, theme, title: theme?.heading ?? null });
  }
  check(document, introduction, declared, { places, themes, goals });
  return { places, themes, goals };
}

function check(document: SourceDocument, introduction: Line, declared: string, { themes, goals }: Priorities): void {
  const number = readNumeral(declared);
  if (number !== themes.length) {
    const titles = themes.map(({ title }) => `"${title}"`).join(', ');
    const what = `Raden anger ${declared} teman, men ${themes.length} rubriker följer: ${titles}.`;
    throw problemAt(document, introduction.start, what, 'Rätta antalet, eller se till att varje temas rubrik står på en egen rad utan punkt.');
  }
  const bare = themes.find((theme) => !goals.some((goal) => goal.theme === theme));
  if (bare !== undefined) {
    throw problemAt(document, bare.heading.start, `Ingen text följer på temat "${bare.title}".`, 'Skriv temats text under rubriken.');
  }
}
