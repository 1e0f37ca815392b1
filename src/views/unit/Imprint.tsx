import { useDashboardState, useFingerprint } from '../../components/dashboard';
import { useLanguage, useMessages } from '../../components/language';
import { PlanMark, ProgrammeMark, ReportMark } from '../../components/Mark';
import { unit as area } from '../../language/sv/unit';
import { formatLink } from '../../state/link';
import type { Unit } from './units';

/** What the marks mean, for screen and paper. */
export function Legend() {
  const t = useMessages(area);
  return (
    <ul className="legend" aria-label={t('legend')}>
      <li>
        <PlanMark state="planned" n={2} /> {t('legend.planned')}
      </li>
      <li>
        <PlanMark state="gap" /> {t('legend.gap')}
      </li>
      <li>
        <PlanMark state="elsewhere" /> {t('legend.elsewhere')}
      </li>
      <li>
        <ReportMark stated={1} inferred={0} /> {t('legend.reported')}
      </li>
      <li>
        <ReportMark stated={0} inferred={1} /> {t('legend.inferred')}
      </li>
      <li>
        <ProgrammeMark n={1} /> {t('legend.programme')}
      </li>
      <li>
        <PlanMark state="not-loaded" /> {t('legend.not-loaded')}
      </li>
      <li>
        <PlanMark state="not-applicable" /> {t('legend.not-applicable')}
      </li>
    </ul>
  );
}

/** What a printed page must carry: the day, the dataset, the sources and the link that shows the same. */
export function Imprint({ unit }: { unit: Unit }) {
  const t = useMessages(area);
  const { day, list } = useLanguage();
  const [state] = useDashboardState();
  const fingerprint = useFingerprint();
  const titles = [...new Set(unit.parts.flatMap(({ sources }) => sources.map(({ title }) => title ?? '')))];
  const link = `${window.location.href.split('#')[0]}${formatLink({ ...state, evidence: null }, fingerprint)}`;
  return (
    <footer className="imprint on-paper">
      <p>
        {t('printed-on', { date: day(new Date()), fingerprint: fingerprint ?? '–' })}{' '}
        {titles.length === 0 ? t('no-sources') : t('sources', { titles: list(titles) })}
      </p>
      <p>{t('link', { link })}</p>
    </footer>
  );
}
