import { Sentence, useLanguage, useMessages } from '../../components/language';
import { Marks } from '../../components/Mark';
import { unit as area } from '../../language/sv/unit';
import type { UnitExample } from '../../questions/unit-examples';
import type { UnitRow } from '../../questions/unit-rows';
import type { Names } from '../../questions/use-names';
import { Opens } from './Opens';
import { nearMissHeading, type OpenCell, whyWords } from './open-cells';

interface Props {
  readonly open: readonly OpenCell[];
  readonly rows: readonly UnitRow[];
  readonly names: Names;
}

/** Where a loaded plan has no row: the gap, or the near miss as a question, and the nearest good example that another unit gives. */
export function Gaps({ open, rows, names }: Props) {
  const t = useMessages(area);
  const { capital } = useLanguage();
  if (open.length === 0) return <p>{t('gaps-none')}</p>;
  return (
    <>
      <ul className="gaps">
        {open.map(({ line, cell, misses, example }) => {
          const subArea = capital(names.name('sub_area', cell.sub_area_id));
          const state = t(`cell.${cell.plan_state as 'gap'}`);
          return (
            <li key={`${line.organisation_id} ${cell.sub_area_id}`}>
              <Opens className="cell" evidence={{ organisation: line.organisation_id, sub_area: cell.sub_area_id }}>
                <span className="visually-hidden">{`${line.name}, ${subArea}: ${state}`}</span>
                <span aria-hidden="true">
                  <Marks marks={[{ shape: cell.plan_state as 'gap' }]} />
                </span>
              </Opens>
              <div>
                <strong>{subArea}</strong>
                <NearMisses misses={misses} rows={rows} names={names} />
                <Nearest example={example} kind={line.kind} />
              </div>
            </li>
          );
        })}
      </ul>
      <p className="note">{t('nearest-means')}</p>
    </>
  );
}

function NearMisses({ misses, rows, names }: Pick<OpenCell, 'misses'> & Pick<Props, 'rows' | 'names'>) {
  const language = useLanguage();
  const t = language.messages(area);
  return misses.map((miss, i) => {
    const { statement_id } = miss;
    return (
      <p key={statement_id} className={i === 0 ? undefined : 'on-screen'}>
        <Opens className="words" evidence={{ statement: statement_id }}>
          <Sentence
            area={area}
            message="near-miss"
            values={{ words: <span lang="sv">{miss.words}</span>, heading: nearMissHeading(miss, rows, names) }}
          />
        </Opens>
        {i === 0 && misses.length > 1 && <span className="on-paper">{t('more-in-link', { n: misses.length - 1 })}</span>}
      </p>
    );
  });
}

function Nearest({ example, kind }: { example: UnitExample | null; kind: string }) {
  const language = useLanguage();
  const t = language.messages(area);
  if (example === null) return <span className="why">{t('no-example')}</span>;
  return (
    <span className="nearest">
      <Opens className="words" evidence={{ statement: example.statement_id }}>
        <Sentence
          area={area}
          message="example-of"
          values={{ organisation: <span lang="sv">{example.organisation}</span>, words: <span lang="sv">{example.words}</span> }}
        />
      </Opens>{' '}
      <span className="why">({whyWords(example, kind, language)})</span>
    </span>
  );
}
