import { useLanguage, useMessages } from '../../components/language';
import { coding as words } from '../../language/sv/coding';
import { type Share, scoreOf, type Tally, total } from '../../measure/score';
import { goldParts, tagClasses } from '../../model/kinds';
import type { Names } from '../use-names';
import type { QualityRow } from '.';
import { type Part, tallyOf } from './words';

/** All of the gold, and each part of it. */
export const qualityParts: readonly Part[] = ['all', ...goldParts];

/** Precision and recall of each class of tags, for all of the gold and for each part of it. */
export function QualityTable({ rows }: { rows: readonly QualityRow[] }) {
  const t = useMessages(words);
  return (
    <table className="quality">
      <caption>{t('table.all')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('head.counted')}</th>
          <th scope="col">{t('head.gold')}</th>
          <Heads />
        </tr>
      </thead>
      {tagClasses.map((tagClass) => (
        <tbody key={tagClass}>
          {qualityParts.map((part, i) => (
            <tr key={part}>
              {i === 0 && (
                <th scope="rowgroup" rowSpan={qualityParts.length}>
                  {t(`class.${tagClass}`)}
                  <small>{t(`pair.${tagClass}`)}</small>
                </th>
              )}
              <th scope="row">{t(`part.${part}`)}</th>
              <Cells tally={tallyOf(rows, tagClass, part)} />
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** The same for each sub-area, over all of the gold. */
export function SubAreaQuality({ rows, names }: { rows: readonly QualityRow[]; names: Names }) {
  const t = useMessages(words);
  return (
    <table className="quality">
      <caption>{t('table.sub-areas')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('head.sub-area')}</th>
          <Heads />
        </tr>
      </thead>
      <tbody>
        {names.of('sub_area').map(({ id, name }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <Cells tally={total(rows.filter(({ sub_area_id }) => sub_area_id === id))} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Heads() {
  const t = useMessages(words);
  return (
    <>
      <th scope="col">{t('head.precision')}</th>
      <th scope="col">{t('head.recall')}</th>
      <th scope="col">{t('head.correct')}</th>
      <th scope="col">{t('head.wrong')}</th>
      <th scope="col">{t('head.missed')}</th>
    </>
  );
}

function Cells({ tally }: { tally: Tally }) {
  const { count } = useLanguage();
  const { precision, recall } = scoreOf(tally);
  return (
    <>
      <td>
        <ShareWords share={precision} />
      </td>
      <td>
        <ShareWords share={recall} />
      </td>
      <td>{count(tally.correct)}</td>
      <td>{count(tally.wrong)}</td>
      <td>{count(tally.missed)}</td>
    </>
  );
}

function ShareWords({ share }: { share: Share | null }) {
  const language = useLanguage();
  if (share === null) return <span className="missing">{language.messages(words)('nothing-to-measure')}</span>;
  return (
    <>
      {language.percent(share.value)} <small>{language.percentRange(share.low, share.high)}</small>
    </>
  );
}
