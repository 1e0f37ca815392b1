import { useDashboard, useIsOffered } from '../components/dashboard';
import { useMessages } from '../components/language';
import { frame } from '../language/sv/frame';

/** Offers a newer version of the page. It is never forced: until it is taken, the page goes on as it is. */
export function NewVersion() {
  const { offer } = useDashboard();
  const isOffered = useIsOffered();
  const t = useMessages(frame);
  if (!isOffered) return null;
  return (
    <p className="notice offer" role="status">
      {t('new-version')}
      <button type="button" className="chip" onClick={offer.accept}>
        {t('new-version.take')}
      </button>
      <button type="button" className="plain" onClick={offer.decline}>
        {t('new-version.later')}
      </button>
    </p>
  );
}
