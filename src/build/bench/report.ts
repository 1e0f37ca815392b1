import { type FilterTimes, type MeasuredView, measuredViews } from './filter-to-paint';
import { type PageName, pageNames, type Round } from './race';
import type { Line } from './shaped-line';
import { type Estimate, estimate, median, quantile } from './statistics';
import type { Visit } from './visit';

export interface Outcome {
  /** What the run was made on and with, by name. */
  readonly circumstances: Readonly<Record<string, string>>;
  readonly races: readonly { readonly line: Line; readonly rounds: readonly Round[] }[];
  readonly filters: readonly Filtering[];
}

/** How many statements were loaded, and what each view then took. */
export interface Filtering {
  readonly size: string;
  readonly times: Readonly<Record<MeasuredView, FilterTimes>>;
}

const called: Readonly<Record<PageName, string>> = {
  static: 'a. static page',
  product: 'b. Plankoll',
  unbaked: 'c. Plankoll without answers and picture',
  engine: 'd. the engine alone',
};

const whole = (n: number) => n.toLocaleString('en', { maximumFractionDigits: 0 });
const ms = (n: number | null) => (n === null || Number.isNaN(n) ? '' : whole(n));
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(head), row(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n');
const ratio = ({ median: middle, low, high }: Estimate) => `${middle.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;

/** The outcome of a run as a page of Markdown. */
export function report({ circumstances, races, filters }: Outcome): string {
  return [
    '# Benchmark',
    '`npm run bench` writes this page. Counts gate in `npm test`; times inform.',
    Object.entries(circumstances)
      .map(([name, value]) => `- ${name}: ${value}`)
      .join('\n'),
    ...races.flatMap(({ line, rounds }) => [`## ${line.name}`, ratios(rounds), visits(rounds)]),
    '## From a choice to the painted picture',
    'In turn other units, another sub-area with other layers, and all of them are chosen, so that hardly any state was baked. Milliseconds, beside those of a frame in which nothing happens. No line limit, no slowed processor. Memory is what the tab with its engine holds of the machine.',
    table(
      [
        'Statements, view',
        'choices',
        'p50',
        'p95',
        'longest',
        'empty frame p50',
        'empty frame p95',
        'tasks over 50 ms',
        'longest task',
        'memory, MB',
      ],
      filters.flatMap(({ size, times }) => measuredViews.map((view) => [`${size}, ${view}`, ...filtering(times[view])])),
    ),
    '',
  ].join('\n\n');
}

function filtering({ choices, frames, longTasks, memory }: FilterTimes): string[] {
  return [
    String(choices.length),
    ...[0.5, 0.95, 1].map((share) => ms(quantile(choices, share))),
    ...[0.5, 0.95].map((share) => ms(quantile(frames, share))),
    String(longTasks.length),
    ms(Math.max(0, ...longTasks)),
    memory === null ? '' : whole(memory / 1e6),
  ];
}

/** Medians of the ratios inside each round, with bootstrap intervals of 95 %. */
function ratios(rounds: readonly Round[]): string {
  const of = (value: (round: Round) => number) => ratio(estimate(rounds.map(value)));
  const time = (visit: Visit, what: 'matrix' | 'engine') => visit[what] ?? Number.NaN;
  return table(
    ['Ratio', 'median (95 %)', 'reach'],
    [
      ['matrix painted: b / a', of(({ product, static: plain }) => time(product, 'matrix') / time(plain, 'matrix')), '≤ 1.15'],
      ['matrix painted: c / b', of(({ unbaked, product }) => time(unbaked, 'matrix') / time(product, 'matrix')), '≥ 4'],
      ['engine ready: b / d', of(({ product, engine }) => time(product, 'engine') / time(engine, 'engine')), '≤ 1.10'],
    ],
  );
}

function visits(rounds: readonly Round[]): string {
  const rows = pageNames.map((name) => {
    const all = rounds.map((round) => round[name]);
    const middle = (value: (visit: Visit) => number | null) => ms(median(all.map((visit) => value(visit) ?? Number.NaN)));
    const hasMatrix = all.some(({ matrix }) => matrix !== null);
    return [
      called[name],
      middle(({ matrix }) => matrix),
      hasMatrix ? middle(({ requests }) => requests) : '',
      hasMatrix ? middle(({ bytes }) => bytes) : '',
      hasMatrix ? (all.some(({ wasmRequested }) => wasmRequested) ? 'yes' : 'no') : '',
      middle(({ engine }) => engine),
      middle(({ longTasks }) => longTasks.length),
      middle(({ longTasks }) => Math.max(0, ...longTasks)),
    ];
  });
  return table(
    [
      'Medians',
      'matrix painted, ms',
      'requests before',
      'bytes before',
      'engine asked for before',
      'engine ready, ms',
      'tasks over 50 ms after',
      'longest, ms',
    ],
    rows,
  );
}
