import type { Frame } from '../../vocabulary/schema';
import { headingKey, priorityAreaHeadings } from './headings';
import { anyOf, WORD_END } from './report-pattern';

/** What sentences and headings of a report say by name about the frame. */
export interface FrameNaming {
  /** The priority area whose chapter a heading opens: the heading is its name and no more. */
  areaOfChapter(heading: string): string | null;
  /** The priority area that a heading or sentence names as such: "… med fokus på systematisk samhandling". */
  areaNamed(text: string): string | null;
  /** The sub-areas that a sentence names as such: "Inom delområdet samordnade insatser …". The same words without such a cue do not count. */
  subAreasNamed(sentence: string): string[];
}

const INFLECTION = '(?:e?t|n|na|s|en|er|erna)?';
const BETWEEN = '(?:\\s+om)?:?\\s+["”“\'*(]*';

/** The words for "priority area" and "sub-area" are those of the template's columns. */
export function frameNaming(frame: Frame): FrameNaming {
  const { columns } = frame.template;
  const chapters = priorityAreaHeadings(frame);
  const areas = afterCue(
    [...columns.priority_area.map(inflected), 'fokus\\s+på'],
    frame.priority_areas.map(({ id, name_sv, headings }) => ({ id, names: [name_sv, ...headings] })),
  );
  const subAreas = afterCue([...columns.sub_area.map(inflected), 'när\\s+det\\s+gäller'], withHeads(frame));
  return {
    areaOfChapter: (heading) => chapters.find(heading)?.id ?? null,
    areaNamed: (text) => areas.find(({ pattern }) => pattern.test(text))?.id ?? null,
    subAreasNamed: (sentence) => subAreas.filter(({ pattern }) => pattern.test(sentence)).map(({ id }) => id),
  };
}

interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

function afterCue(cues: readonly string[], entries: readonly Named[]): { id: string; pattern: RegExp }[] {
  return entries.map(({ id, names }) => ({
    id,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${cues.join('|')})${BETWEEN}(?:${anyOf(names)})${WORD_END}`, 'iu'),
  }));
}

/** "Prioriterad utgångspunkt" gives utgångspunkt, utgångspunkten, utgångspunkterna. */
function inflected(column: string): string {
  return anyOf([column.trim().split(/\s+/).at(-1) as string]) + INFLECTION;
}

/** The sub-areas with all their spellings, also cut to what stands before the first preposition, where no other sub-area shares that. */
function withHeads(frame: Frame): Named[] {
  const subAreas = frame.priority_areas.flatMap((area) => area.sub_areas).map(({ id, name_sv, headings }) => ({ id, names: [name_sv, ...headings] }));
  return subAreas.map(({ id, names }) => {
    const others = subAreas.filter((other) => other.id !== id).flatMap((other) => other.names.map(headingKey));
    const heads = names.map((name) => name.split(/\s+(?:i|inom|som|till|för|med|mellan)\s+/u)[0] as string);
    return { id, names: [...names, ...heads.filter((head) => isDistinctive(headingKey(head), others))] };
  });
}

/** No other name has the words in it, nor, where it is a single word, a longer or shorter form of it. */
function isDistinctive(head: string, others: readonly string[]): boolean {
  if (head.includes(' ')) return !others.some((name) => name.includes(head));
  const words = others.flatMap((name) => name.split(' ')).filter((word) => word.length > 3);
  return !words.some((word) => word.startsWith(head) || head.startsWith(word));
}
