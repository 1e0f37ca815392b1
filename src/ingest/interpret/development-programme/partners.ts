import type { Line } from '../../read/sections';
import type { Span } from '../../spans';
import type { SourceDocument } from '../../statement';
import { type DistrictSection, problemAt } from './chapters';

/** "samt" or "och" between the last two partners; not the "och" that joins two halves of a word, "ungdoms- och civilsamhällesfrågor". */
const LAST_SEPARATOR = / samt | och /g;

/**
 * The partners that a district lists after its introduction, which ends with a colon: one span each, without the final stop.
 *
 * Commas part partners, and so do "samt" and "och" after the last comma: before it, they stand inside a partner's name or description.
 * @throws InputProblem when there is no introduction, or no list after it.
 */
export function readPartners(document: SourceDocument, { name, start, lines }: DistrictSection): Span[] {
  const [introduction, ...lists] = lines;
  if (introduction?.text.endsWith(':') !== true || lists.length === 0) {
    const what = `Listan över samverkansparter saknas för ${name}.`;
    throw problemAt(document, introduction?.start ?? start, what, 'Skriv en inledning som slutar med kolon och sedan parterna, åtskilda av komma.');
  }
  return lists.flatMap((list) => partners(document, list));
}

function partners(document: SourceDocument, list: Line): Span[] {
  const words = list.text.replace(/\.$/, '');
  const lastComma = words.lastIndexOf(',');
  const commas = [...words.matchAll(/,/g)];
  const joints = [...words.matchAll(LAST_SEPARATOR)].filter(({ index }) => index > lastComma && words[index - 1] !== '-');
  const found: Span[] = [];
  let from = 0;
  for (const { index, 0: separator } of [...commas, ...joints, { index: words.length, 0: '' }]) {
    const part = words.slice(from, index);
    if (part.trim() === '') {
      throw problemAt(document, list.start, 'Listan över samverkansparter har ett tomt led.', 'Ta bort det komma som står för mycket.');
    }
    const start = list.start + from + part.length - part.trimStart().length;
    found.push({ start, end: start + part.trim().length });
    from = index + separator.length;
  }
  return found;
}
