import { useDashboard, useSessionStatus } from '../components/dashboard';
import { useMessages } from '../components/language';
import { frame } from '../language/sv/frame';
import { notices } from '../language/sv/notices';

/** Progress while a choice waits for the engine; when it cannot start, why, what still works, and a way to try again. */
export function EngineNotice() {
  const { session } = useDashboard();
  const status = useSessionStatus();
  const t = useMessages(notices);
  const ofFrame = useMessages(frame);
  if (status.phase === 'ready' || status.phase === 'idle') return null;
  if (status.phase === 'starting')
    return status.awaited ? (
      <p className="notice progress" role="status">
        {t(status.share < 1 ? 'fetching-engine' : 'loading-data')}
        <progress max={1} value={status.share} aria-label={t('share-fetched')} />
      </p>
    ) : null;
  return (
    <p className="notice" role="alert">
      {t(`failed.${status.error.stage}`)} {t('still-works')}{' '}
      <button type="button" className="chip" onClick={session.retry}>
        {ofFrame('try-again')}
      </button>
      <small>({status.error.message})</small>
    </p>
  );
}
