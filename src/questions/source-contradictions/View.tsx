import { useLanguage, useMessages } from '../../components/language';
import { reconciliation as words } from '../../language/sv/reconciliation';
import { contradictionKinds } from '../../model/claims';
import type { EvidenceRef } from '../../state/dashboard-state';
import { Explained } from '../glossary/explain';
import { SourcePlace } from '../SourcePlace';
import { WithNames } from '../WithNames';
import type { ContradictionRow } from '.';
import './View.css';

interface Props {
  readonly rows: readonly ContradictionRow[];
  readonly onOpen: (evidence: EvidenceRef) => void;
}

/** Each contradiction with all its quotes beside each other, under what kind it is of. */
export function ContradictionList({ rows, onOpen }: Props) {
  const t = useMessages(words);
  return contradictionKinds.map((kind) => {
    const ids = [...new Set(rows.filter((row) => row.kind === kind).map(({ contradiction_id }) => contradiction_id))];
    return (
      ids.length > 0 && (
        <section key={kind} aria-labelledby={`contradictions-${kind}`}>
          <h4 id={`contradictions-${kind}`}>{t(`contradiction-kind.${kind}`)}</h4>
          {ids.map((id) => (
            <Contradiction key={id} quotes={rows.filter(({ contradiction_id }) => contradiction_id === id)} onOpen={onOpen} />
          ))}
        </section>
      )
    );
  });
}

function Contradiction({ quotes, onOpen }: { quotes: readonly ContradictionRow[]; onOpen: Props['onOpen'] }) {
  const { id: language } = useLanguage();
  const [first] = quotes;
  if (first === undefined) return null;
  return (
    <article className="contradiction">
      <h5>
        <WithNames>{first[`title_${language}`]}</WithNames>
      </h5>
      <ul>
        {quotes.map((quote) => (
          <li key={`${quote.document_id} ${quote.line} ${quote.quote}`}>
            <blockquote lang="sv">
              <Explained>{quote.quote}</Explained>
            </blockquote>
            <SourcePlace {...quote} onOpen={(statement) => onOpen({ statement })} />
          </li>
        ))}
      </ul>
      <p>
        <WithNames>{first[`handling_${language}`]}</WithNames>
      </p>
    </article>
  );
}
