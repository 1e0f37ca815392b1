import type { Mark } from '../export/takeaway';
import { states } from '../language/sv/states';
import type { CellState } from '../model/kinds';
import { useMessages } from './language';
import './Mark.css';

interface ShapeProps {
  readonly kind: string;
  readonly children: string | number;
}

/** The shapes of evidence. A reader who listens never hears one: what carries it says the state in words. */
const Shape = ({ kind, children }: ShapeProps) => (
  <span className={`mark ${kind}`} aria-hidden="true">
    {children}
  </span>
);

/** What a plan says: a filled square with the number of rows, an outlined word for a gap, a quiet dot where no plan is loaded. */
export function PlanMark({ state, n = 0 }: { state: CellState; n?: number }) {
  const t = useMessages(states);
  switch (state) {
    case 'planned':
      return <Shape kind="planned">{n}</Shape>;
    case 'elsewhere':
      return <Shape kind="elsewhere">?</Shape>;
    case 'gap':
      return <Shape kind="gap">{t('gap')}</Shape>;
    case 'not-applicable':
      return <Shape kind="quiet">–</Shape>;
    case 'filtered':
      return <Shape kind="quiet">×</Shape>;
    default:
      return <Shape kind="quiet">·</Shape>;
  }
}

/** What a report says: a hollow ring, since it is second-hand; two arcs of it where only a rule puts it under the sub-area. */
export function ReportMark({ stated, inferred }: { stated: number; inferred: number }) {
  return <Shape kind={stated === 0 ? 'reported inferred' : 'reported'}>{stated + inferred}</Shape>;
}

/** What the 2017 programme prioritised: a small diamond. */
export function ProgrammeMark({ n }: { n: number }) {
  return <Shape kind={n > 9 ? 'programme wide' : 'programme'}>{n}</Shape>;
}

/** Marks side by side, in their order. */
export function Marks({ marks }: { marks: readonly Mark[] }) {
  return marks.map((mark) => <MarkOf key={mark.shape} {...mark} />);
}

function MarkOf({ shape, n = 0 }: Mark) {
  if (shape === 'reported') return <ReportMark stated={n} inferred={0} />;
  if (shape === 'reported-inferred') return <ReportMark stated={0} inferred={n} />;
  return shape === 'programme' ? <ProgrammeMark n={n} /> : <PlanMark state={shape} n={n} />;
}
