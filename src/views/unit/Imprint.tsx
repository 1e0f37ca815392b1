import { addressOf } from '../../components/address';
import { useDashboardState, useFingerprint } from '../../components/dashboard';
import { Sentence, useLanguage, useMessages } from '../../components/language';
import { unit as area } from '../../language/sv/unit';
import type { Unit } from './units';

/** What a printed page must carry: the day, the dataset, the sources and the link that shows the same. */
export function Imprint({ unit }: { unit: Unit }) {
  const t = useMessages(area);
  const { day, list } = useLanguage();
  const [state] = useDashboardState();
  const fingerprint = useFingerprint();
  const titles = [...new Set(unit.parts.flatMap(({ sources }) => sources.map(({ title }) => title ?? '')))];
  const link = addressOf({ ...state, evidence: null }, fingerprint);
  return (
    <footer className="imprint on-paper">
      <p>
        {t('printed-on', { date: day(new Date()), fingerprint: fingerprint ?? '–' })}{' '}
        {titles.length === 0 ? (
          t('no-sources')
        ) : (
          <Sentence area={area} message="sources" values={{ titles: <span lang="sv">{list(titles)}</span> }} />
        )}
      </p>
      <p>{t('link', { link })}</p>
    </footer>
  );
}
