import type { ReactNode } from 'react';
import { useLanguage } from '../../components/language';
import { unit as area } from '../../language/sv/unit';
import type { DocumentKind } from '../../model/kinds';
import type { UnitSource } from '../../questions/unit-sources';
import { Opens } from './Opens';
import { sourceHead, sourceSaid } from './source-words';
import { type Part, sourceKinds } from './units';

interface Props {
  readonly label: string;
  readonly parts: readonly Part[];
  /** Of the whole dataset, for the years of the loaded documents. */
  readonly rows: readonly UnitSource[];
  /** What stands at the head of a part's line. */
  readonly head: (part: Part) => ReactNode;
}

/** What is loaded about each unit or predecessor: its plan or why there is none, and how much each other document says of it. */
export function SourcesTable({ label, parts, rows, head }: Props) {
  const language = useLanguage();
  const t = language.messages(area);
  return (
    <table className={parts.length === 1 ? 'sources single' : 'sources'} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{parts.length > 1 && t('unit')}</th>
          {sourceKinds.map((kind) => (
            <th key={kind} scope="col">
              {sourceHead(rows, kind, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={part.organisation_id} className={part.generation > 0 ? 'predecessor' : undefined}>
            <th scope="row">{parts.length === 1 ? <span className="visually-hidden">{part.name}</span> : head(part)}</th>
            {sourceKinds.map((kind) => (
              <td key={kind}>
                <Said part={part} kind={kind} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Said({ part, kind }: { part: Part; kind: DocumentKind }) {
  const language = useLanguage();
  const t = language.messages(area);
  const { before, amount, year } = sourceSaid(part, kind, language);
  if (amount === null) return <span className="quiet">{before}</span>;
  return (
    <>
      {before}
      <Opens
        evidence={{ organisation: part.organisation_id, document_kind: kind }}
        what={`${part.name}, ${t(`document.${kind}`, { year })}: ${amount}`}
      >
        {amount}
      </Opens>
    </>
  );
}
