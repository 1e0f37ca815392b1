import { markWord } from '../export/mark-word';
import type { Mark, MarkShape } from '../export/takeaway';
import { useLanguage } from './language';
import './Mark.css';

/**
 * How each mark looks. A plan: a filled square with the number of rows, an outlined word for a gap, a quiet sign where there is nothing to
 * count. A report: a hollow ring, since it is second-hand; two arcs of it where only a rule puts it under the sub-area. The 2017 programme: a
 * diamond.
 */
const looks: Readonly<Record<MarkShape, string>> = {
  planned: 'mark planned',
  elsewhere: 'mark elsewhere',
  gap: 'mark gap',
  'not-applicable': 'mark quiet',
  filtered: 'mark quiet',
  'not-loaded': 'mark quiet',
  reported: 'mark reported',
  'reported-inferred': 'mark reported inferred',
  programme: 'mark programme',
};

/**
 * Marks side by side, in their order. A reader who listens never hears one: what carries them says the state in words. One component for all,
 * since a page has hundreds.
 */
export function Marks({ marks }: { marks: readonly Mark[] }) {
  const language = useLanguage();
  return marks.map((mark) => (
    <span key={mark.shape} className={isWide(mark) ? `${looks[mark.shape]} wide` : looks[mark.shape]} aria-hidden="true">
      {markWord(mark, language)}
    </span>
  ));
}

/** A diamond is made for one digit. */
const isWide = ({ shape, n = 0 }: Mark) => shape === 'programme' && n > 9;
