import type { Mark } from '../export/takeaway';
import { states } from '../language/sv/states';
import type { CellState } from '../model/kinds';
import { useMessages } from './language';
import './Mark.css';

/** The shapes of evidence. They never stand alone: what carries them also says the state in words. */

/** What a plan says: a filled square with the number of rows, an outlined word for a gap, a quiet dot where no plan is loaded. */
export function PlanMark({ state, n = 0 }: { state: CellState; n?: number }) {
  const t = useMessages(states);
  switch (state) {
    case 'planned':
      return <span className="mark planned">{n}</span>;
    case 'elsewhere':
      return <span className="mark elsewhere">?</span>;
    case 'gap':
      return <span className="mark gap">{t('gap')}</span>;
    case 'not-applicable':
      return <span className="mark quiet">–</span>;
    case 'filtered':
      return <span className="mark quiet">×</span>;
    default:
      return <span className="mark quiet">·</span>;
  }
}

/** What a report says: a hollow ring, since it is second-hand; broken where only a rule puts it under the sub-area. */
export function ReportMark({ stated, inferred }: { stated: number; inferred: number }) {
  return <span className={`mark reported${stated === 0 ? ' inferred' : ''}`}>{stated + inferred}</span>;
}

/** What the 2017 programme prioritised: a small diamond. */
export function ProgrammeMark({ n }: { n: number }) {
  return (
    <span className={n > 9 ? 'mark programme wide' : 'mark programme'}>
      <span>{n}</span>
    </span>
  );
}

/** Marks side by side, in their order. */
export function Marks({ marks }: { marks: readonly Mark[] }) {
  return (
    <span className="marks" aria-hidden="true">
      {marks.map((mark) => (
        <MarkOf key={mark.shape} {...mark} />
      ))}
    </span>
  );
}

function MarkOf({ shape, n = 0 }: Mark) {
  if (shape === 'reported') return <ReportMark stated={n} inferred={0} />;
  if (shape === 'reported-inferred') return <ReportMark stated={0} inferred={n} />;
  return shape === 'programme' ? <ProgrammeMark n={n} /> : <PlanMark state={shape} n={n} />;
}
