import type { ReactNode } from 'react';
import { useMessages } from '../../components/language';
import { unit as area } from '../../language/sv/unit';
import type { DocumentKind } from '../../model/kinds';
import type { UnitSource } from '../../questions/unit-sources';
import { Opens } from './Opens';
import { type Part, sourceKinds, yearsOf } from './units';

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
  const t = useMessages(area);
  return (
    <table className={parts.length === 1 ? 'sources single' : 'sources'} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{parts.length > 1 && t('unit')}</th>
          {sourceKinds.map((kind) => (
            <th key={kind} scope="col">
              {t(`document.${kind}`, { year: kind === 'action-plan' ? '' : yearsOf(rows, kind).join(', ') })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={part.organisation_id} className={part.generation > 0 ? 'predecessor' : undefined}>
            <th scope="row">{parts.length === 1 ? <span className="visually-hidden">{part.name}</span> : head(part)}</th>
            {sourceKinds.map((kind) => (
              <td key={kind}>{kind === 'action-plan' && part.plan_id === null ? <NoPlan part={part} /> : <Said part={part} kind={kind} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function NoPlan({ part }: { part: Part }) {
  const t = useMessages(area);
  return <span className="quiet">{t(part.asked ? 'short.not-loaded' : 'short.not-asked')}</span>;
}

function Said({ part, kind }: { part: Part; kind: DocumentKind }) {
  const t = useMessages(area);
  const sources = part.sources.filter(({ document_kind }) => document_kind === kind);
  const [first] = sources;
  if (first === undefined) return <span className="quiet">–</span>;
  const n = sources.reduce((sum, { statements }) => sum + statements, 0);
  const years = [first.period_start, first.period_end].map((date) => date?.slice(0, 4));
  const period = [...new Set(years)].join('–');
  const activities = sources.reduce((sum, source) => sum + source.activities, 0);
  const words =
    kind === 'action-plan'
      ? t('n-rows', { rows: activities, assignments: n - activities })
      : kind === 'development-programme'
        ? t('n-statements', { n })
        : t('n-examples', { n });
  return (
    <>
      {kind === 'action-plan' && `${period}, ${t('short.loaded')}, `}
      <Opens
        evidence={{ organisation: part.organisation_id, document_kind: kind }}
        what={`${part.name}, ${t(`document.${kind}`, { year: period })}: ${words}`}
      >
        {words}
      </Opens>
    </>
  );
}
