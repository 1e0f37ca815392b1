import { Sentence, useLanguage, useMessages } from '../../components/language';
import { PlanMark } from '../../components/Mark';
import { unit as area } from '../../language/sv/unit';
import type { MatrixLine } from '../../questions/coverage/rows';
import type { UnitExample } from '../../questions/unit-examples';
import { isComplete, nearestExample } from '../../questions/unit-examples/nearest';
import type { UnitRow } from '../../questions/unit-rows';
import type { Names } from '../../questions/use-names';
import { Opens } from './Opens';

interface Props {
  /** Lines of the matrix whose plan is loaded. */
  readonly lines: readonly MatrixLine[];
  readonly examples: readonly UnitExample[];
  readonly rows: readonly UnitRow[];
  readonly names: Names;
}

/** Where a loaded plan has no row: the gap, or the near miss as a question, and the nearest good example that another unit gives. */
export function Gaps({ lines, examples, rows, names }: Props) {
  const t = useMessages(area);
  const { capital, compare } = useLanguage();
  const open = lines.flatMap((line) =>
    line.cells.filter(({ plan_state }) => plan_state === 'gap' || plan_state === 'elsewhere').map((cell) => ({ line, cell })),
  );
  if (open.length === 0) return <p>{t('gaps-none')}</p>;
  return (
    <>
      <ul className="gaps">
        {open.map(({ line, cell }) => {
          const subArea = capital(names.name('sub_area', cell.sub_area_id));
          const state = t(`cell.${cell.plan_state as 'gap'}`);
          return (
            <li key={`${line.organisation_id} ${cell.sub_area_id}`}>
              <Opens className="cell" evidence={{ organisation: line.organisation_id, sub_area: cell.sub_area_id }}>
                <span className="visually-hidden">{`${line.name}, ${subArea}: ${state}`}</span>
                <span aria-hidden="true">
                  <PlanMark state={cell.plan_state as 'gap'} />
                </span>
              </Opens>
              <div>
                <strong>{subArea}</strong>
                <NearMisses line={line} subArea={cell.sub_area_id} examples={examples} rows={rows} names={names} />
                <Nearest
                  example={nearestExample({ unit_id: line.unit_id, kind: line.kind, sub_area_id: cell.sub_area_id }, examples, compare)}
                  kind={line.kind}
                />
              </div>
            </li>
          );
        })}
      </ul>
      <p className="note">{t('nearest-means')}</p>
    </>
  );
}

interface NearMissProps extends Pick<Props, 'examples' | 'rows' | 'names'> {
  readonly line: MatrixLine;
  readonly subArea: string;
}

function NearMisses({ line, subArea, examples, rows, names }: NearMissProps) {
  const t = useMessages(area);
  const misses = examples.filter(
    ({ source, organisation_id, sub_area_id }) => source === 'near-miss' && organisation_id === line.organisation_id && sub_area_id === subArea,
  );
  return misses.map(({ statement_id, words }, i) => {
    const heading = rows.find((row) => row.statement_id === statement_id)?.sub_area_id ?? '';
    return (
      <p key={statement_id} className={i === 0 ? undefined : 'on-screen'}>
        <Opens className="words" evidence={{ statement: statement_id }}>
          <Sentence area={area} message="near-miss" values={{ words: <span lang="sv">{words}</span>, heading: names.name('sub_area', heading) }} />
        </Opens>
        {i === 0 && misses.length > 1 && <span className="on-paper">{t('more-in-link', { n: misses.length - 1 })}</span>}
      </p>
    );
  });
}

function Nearest({ example, kind }: { example: UnitExample | null; kind: string }) {
  const t = useMessages(area);
  if (example === null) return <span className="why">{t('no-example')}</span>;
  const document = t(`document.${example.document_kind as 'annual-report'}`, { year: example.year });
  const why = [
    t(`why.${example.source as 'plan'}`, { document: document.charAt(0).toLowerCase() + document.slice(1) }),
    t(example.organisation_kind === kind ? 'why.same-kind' : 'why.other-kind'),
    ...(example.source === 'plan' ? [t(isComplete(example) ? 'why.complete' : 'why.incomplete')] : []),
  ];
  return (
    <span className="nearest">
      <Opens className="words" evidence={{ statement: example.statement_id }}>
        <Sentence
          area={area}
          message="example-of"
          values={{ organisation: <span lang="sv">{example.organisation}</span>, words: <span lang="sv">{example.words}</span> }}
        />
      </Opens>{' '}
      <span className="why">({why.join(', ')})</span>
    </span>
  );
}
