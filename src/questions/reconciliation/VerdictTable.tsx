import { claimThemeNames, verdictHeads } from '../../language/reconciliation-sv';
import { count } from '../../language/sv';
import type { Verdict } from '../../model/claims';
import type { VerdictCounts } from './groups';
import { VerdictMark } from './View';
import './VerdictTable.css';

/** From the firmest to the most open. */
export const verdictOrder: readonly Verdict[] = ['agrees', 'contradicts', 'open'];

/** How the claims came out, theme by theme. */
export function VerdictTable({ rows }: { rows: readonly VerdictCounts[] }) {
  return (
    <table className="verdict-table">
      <caption>Uppgifterna efter vad de rör</caption>
      <thead>
        <tr>
          <td />
          {verdictOrder.map((verdict) => (
            <th key={verdict} scope="col">
              <VerdictMark verdict={verdict} /> {verdictHeads[verdict]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.theme}>
            <th scope="row">{claimThemeNames[row.theme]}</th>
            {verdictOrder.map((verdict) => (
              <td key={verdict}>{row[verdict] === 0 ? <span className="none">0</span> : count(row[verdict])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
