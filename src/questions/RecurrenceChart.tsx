import { Fragment, memo, useCallback } from 'react';
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts';
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
const BAR = 14;
/** Beside the longest bar, for its number. */
const NUMBER_WIDTH = 28;
const NUMBER_GAP = 5;
/** Below this width, in pixels, names are set small so that the longest word is whole. */
const NARROW = 600;

/**
 * The number of units in each kind of document, side by side and never summed: each has a base of its own. To Recharts a row
 * of them is one bar, which it draws in a quarter of the time of four.
 */
export const RecurrenceChart = memo(function RecurrenceChart({ rows, bases, panels, width, label, onOpen }: Props) {
  const language = useLanguage();
  const nameWidth = Math.min(280, Math.max(164, width * 0.3));
  const panelWidth = Math.max(104, (width - nameWidth) / Math.max(panels.length, 1));
  const height = rows.length * ROW;
  const most = Math.max(1, ...rows.flatMap((row) => panels.map((kind) => row[countColumns[kind]])));
  const unitWidth = (panelWidth - NUMBER_WIDTH) / most;
  const barsOfRow = useCallback(
    (bar: BarShapeProps) => <BarsOfRow bar={bar} panels={panels} unitWidth={unitWidth} onOpen={onOpen} />,
    [panels, unitWidth, onOpen],
  );
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
            accessibilityLayer={false}
          >
            <XAxis type="number" domain={[0, 1]} hide />
            <YAxis type="category" dataKey="id" hide interval={0} />
            <Bar dataKey={wholeWidth} barSize={BAR} shape={barsOfRow} isAnimationActive={false} />
          </BarChart>
        </div>
      </div>
    </div>
  );
});

const wholeWidth = () => 1;

interface BarsOfRowProps extends Pick<Props, 'panels' | 'onOpen'> {
  readonly bar: BarShapeProps;
  /** In pixels. */
  readonly unitWidth: number;
}

/** What Recharts takes for one bar, as wide as the chart: the bars of a row, one in each panel, each with its number. */
function BarsOfRow({ bar: { x, y, width, height, payload }, panels, unitWidth, onOpen }: BarsOfRowProps) {
  const row = payload as RecurrenceRow;
  return panels.map((kind, i) => {
    const n = row[countColumns[kind]];
    if (n === 0) return null;
    const start = x + (width * i) / panels.length;
    return (
      <Fragment key={kind}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the chart is one image; the numbers of the table below it open the same */}
        <rect x={start} y={y} width={n * unitWidth} height={height} fill="var(--accent)" cursor="pointer" onClick={() => onOpen(row.id, kind)} />
        <text x={start + n * unitWidth + NUMBER_GAP} y={y + height / 2} dy="0.355em" fill="var(--ink)" fontSize={12}>
          {n}
        </text>
      </Fragment>
    );
  });
}
