import { editDistance } from '../../vocabulary/near-miss';
import type { Frame } from '../../vocabulary/schema';

/** A heading of the frame that a document's heading was matched with, or that lies nearest to it. */
export interface KnownHeading {
  readonly id: string;
  readonly spelling: string;
}

/** The headings of one kind that a document may use. */
export interface HeadingIndex {
  /** The entry whose name or spelling this is, after headingKey. */
  find(text: string): KnownHeading | null;
  /** The spelling that takes the fewest letters to change into; null when there are no headings at all. */
  nearest(text: string): KnownHeading | null;
}

/**
 * What two spellings of one heading have in common: lower case, hyphens inside and at the end of words dropped, other punctuation
 * and white space as one space. A word broken in a narrow cell ("samverkans- överenskommelser") is whole again.
 */
export function headingKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<=\p{L})[-\u00AD\u2010\u2011]\s+(?=\p{L})(?!(?:och|eller|samt|respektive)(?!\p{L}))/gu, '')
    .replace(/[-\u00AD\u2010\u2011]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export function headingIndex(entries: readonly { readonly id: string; readonly spellings: readonly string[] }[]): HeadingIndex {
  const known = entries.flatMap(({ id, spellings }) => spellings.map((spelling) => ({ id, spelling, key: headingKey(spelling) })));
  const byKey = new Map(known.map((heading) => [heading.key, heading]));
  return {
    find: (text) => byKey.get(headingKey(text)) ?? null,
    nearest: (text) => {
      const key = headingKey(text);
      const ranked = known.map((heading) => ({ heading, distance: editDistance(key, heading.key) }));
      return ranked.sort((a, b) => a.distance - b.distance)[0]?.heading ?? null;
    },
  };
}

export function priorityAreaHeadings(frame: Frame): HeadingIndex {
  return headingIndex(frame.priority_areas.map(({ id, name_sv, headings }) => ({ id, spellings: [name_sv, ...headings] })));
}

export function subAreaHeadings(frame: Frame): HeadingIndex {
  const subAreas = frame.priority_areas.flatMap((area) => area.sub_areas);
  return headingIndex(subAreas.map(({ id, name_sv, headings }) => ({ id, spellings: [name_sv, ...headings] })));
}
