import { Fragment, memo } from 'react';
import { Bar, BarChart, LabelList, type LabelProps, XAxis, YAxis } from 'recharts';
import { useLanguage } from '../components/language';
import type { DocumentKind } from '../model/kinds';
import { type BaseRow, baseOf, baseWords, documentHead } from './bases';
import { countColumns, type RecurrenceRow } from './recurrence';
import type { Named } from './use-names';
import './RecurrenceChart.css';

interface Props {
  readonly rows: readonly Named<RecurrenceRow>[];
  /** How many units speak in each kind of document. */
  readonly bases: readonly BaseRow[];
  readonly panels: readonly DocumentKind[];
  readonly width: number;
  /** What the picture shows, in one sentence. */
  readonly label: string;
  readonly onOpen: (id: string, kind: DocumentKind) => void;
}

const ROW = 32;
/** Beside the longest bar, for its number. */
const NUMBER_WIDTH = 28;
const NUMBER_GAP = 5;
/** Below this width, in pixels, names are set small so that the longest word is whole. */
const NARROW = 600;

/**
 * The number of units in each kind of document, side by side and never summed: each has a base of its own. To Recharts they are one chart, which
 * it draws in less than half the time of four: each kind has axes of its own, whose zero is where its panel begins.
 */
export const RecurrenceChart = memo(function RecurrenceChart({ rows, bases, panels, width, label, onOpen }: Props) {
  const language = useLanguage();
  const nameWidth = Math.min(280, Math.max(164, width * 0.3));
  const panelWidth = Math.max(104, (width - nameWidth) / Math.max(panels.length, 1));
  const height = rows.length * ROW;
  const most = Math.max(1, ...rows.flatMap((row) => panels.map((kind) => row[countColumns[kind]])));
  /** Of a panel, in units. */
  const unitWidth = (panelWidth * most) / (panelWidth - NUMBER_WIDTH);
  return (
    <div className={width < NARROW ? 'recurrence narrow' : 'recurrence'} role="img" aria-label={label}>
      <div className="head" aria-hidden="true">
        <div className="names" style={{ width: nameWidth }} />
        {panels.map((kind) => (
          <div key={kind} style={{ width: panelWidth }}>
            <strong>{documentHead(bases, kind, language)}</strong>
            <span>{baseWords(baseOf(bases, kind), language)}</span>
          </div>
        ))}
      </div>
      <div className="panels" aria-hidden="true">
        <ol className="names" style={{ width: nameWidth }}>
          {rows.map(({ id, name, language }) => (
            <li key={id} lang={language} style={{ height: ROW }} title={name}>
              {name}
            </li>
          ))}
        </ol>
        <div className="bars" style={{ backgroundSize: `${panelWidth}px 100%` }}>
          <BarChart
            layout="vertical"
            width={panelWidth * panels.length}
            height={height}
            data={[...rows]}
            margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
            barCategoryGap={9}
            accessibilityLayer={false}
          >
            {panels.map((kind, i) => (
              <Fragment key={kind}>
                <XAxis xAxisId={kind} type="number" domain={[-i * unitWidth, (panels.length - i) * unitWidth]} hide />
                <YAxis yAxisId={kind} type="category" dataKey="id" hide interval={0} />
                <Bar
                  xAxisId={kind}
                  yAxisId={kind}
                  dataKey={countColumns[kind]}
                  fill="var(--accent)"
                  isAnimationActive={false}
                  cursor="pointer"
                  onClick={(bar) => onOpen((bar.payload as RecurrenceRow).id, kind)}
                >
                  <LabelList dataKey={countColumns[kind]} content={BarNumber} />
                </Bar>
              </Fragment>
            ))}
          </BarChart>
        </div>
      </div>
    </div>
  );
});

/** The number at the end of a bar. A label of Recharts' own measures its text in the page first, which takes as long as all the bars. */
function BarNumber({ x, y, width, height, value }: LabelProps) {
  if (!value) return null;
  return (
    <text x={Number(x) + Number(width) + NUMBER_GAP} y={Number(y) + Number(height) / 2} dy="0.355em" fill="var(--ink)" fontSize={12}>
      {String(value)}
    </text>
  );
}
