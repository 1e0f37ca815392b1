import type { MatrixLine } from '../../questions/coverage/rows';

/** What a hand-written page needs to know of a matrix. */
export interface StaticMatrix {
  readonly groups: readonly { readonly name: string; readonly columns: number }[];
  readonly columns: readonly string[];
  readonly lines: readonly MatrixLine[];
}

/** The words and figures of a cell, as someone would type them. */
function cell({ plan_state, planned, reported_stated, reported_inferred, prioritised }: MatrixLine['cells'][number]): string {
  const plan =
    { planned: String(planned), elsewhere: '?', gap: 'lucka', 'not-applicable': '–', 'not-loaded': '·', filtered: '×' }[plan_state] ?? plan_state;
  const reported = reported_stated + reported_inferred;
  return [plan, reported > 0 && `(${reported})`, prioritised > 0 && `◆${prioritised}`].filter(Boolean).join(' ');
}

/** A page as one writes by hand: the matrix as a table, one style sheet, no script and no font of its own. */
export function staticPage({ groups, columns, lines }: StaticMatrix): { html: string; css: string } {
  const row = (cells: readonly string[]) => `      <tr>${cells.join('')}</tr>`;
  const html = `<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Täckning</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="page.css">
  </head>
  <body>
    <h1>Täckning: enheter och delområden</h1>
    <table class="matrix">
      <thead>
${row(['<td rowspan="2"></td>', ...groups.map(({ name, columns: span }) => `<th colspan="${span}">${name}</th>`)])}
${row(columns.map((name) => `<th>${name}</th>`))}
      </thead>
      <tbody>
${lines.map(({ name, cells }) => row([`<th>${name}</th>`, ...cells.map((one) => `<td>${cell(one)}</td>`)])).join('\n')}
      </tbody>
    </table>
  </body>
</html>
`;
  const css = `body { margin: 1rem; font: 0.875rem/1.35 "Segoe UI", Roboto, Helvetica, Arial, sans-serif; color: #1c2227; background: #fdfcfa; }
h1 { font-size: 1.25rem; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th { font-weight: 400; text-align: left; vertical-align: bottom; hyphens: manual; }
td { text-align: center; }
th, td { padding: 0.3rem 0.4rem; border-top: 1px solid #e8e8e4; }
thead th { font-size: 0.75rem; color: #57606a; }
`;
  return { html, css };
}
