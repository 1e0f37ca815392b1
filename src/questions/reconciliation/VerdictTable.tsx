import { useLanguage } from '../../components/language';
import { reconciliation as words } from '../../language/sv/reconciliation';
import type { Verdict } from '../../model/claims';
import type { VerdictCounts } from './groups';
import { VerdictMark } from './View';
import './VerdictTable.css';

/** From the firmest to the most open. */
export const verdictOrder: readonly Verdict[] = ['agrees', 'contradicts', 'open'];

/** How the claims came out, theme by theme. */
export function VerdictTable({ rows }: { rows: readonly VerdictCounts[] }) {
  const language = useLanguage();
  const t = language.messages(words);
  return (
    <table className="verdict-table">
      <caption>{t('table-caption')}</caption>
      <thead>
        <tr>
          <td />
          {verdictOrder.map((verdict) => (
            <th key={verdict} scope="col">
              <VerdictMark verdict={verdict} /> {t(`verdict-head.${verdict}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.theme}>
            <th scope="row">{t(`theme.${row.theme}`)}</th>
            {verdictOrder.map((verdict) => (
              <td key={verdict}>{row[verdict] === 0 ? <span className="none">0</span> : language.count(row[verdict])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
