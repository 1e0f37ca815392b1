import { useIsFetching } from '@tanstack/react-query';
import { useDashboard, useSessionStatus } from '../components/dashboard';

const reasons = {
  start:
    'Beräkningsmotorn kunde inte starta. Den behöver WebAssembly, som din webbläsare eller organisation kan ha stängt av, och en fil som kan ha fastnat på vägen.',
  data: 'En av datafilerna gick inte att hämta eller läsa. Kontrollera anslutningen.',
  query: 'Beräkningsmotorn slutade svara.',
} as const;

/** Progress while a choice waits for the engine; when it cannot start, why, what still works, and a way to try again. */
export function EngineNotice() {
  const { session } = useDashboard();
  const status = useSessionStatus();
  const waiting = useIsFetching() > 0;
  if (status.phase === 'ready' || status.phase === 'idle') return null;
  if (status.phase === 'starting')
    return waiting ? (
      <p className="notice progress" role="status">
        {status.share < 1 ? 'Hämtar beräkningsmotorn' : 'Läser in underlaget'} …
        <progress max={1} value={status.share} aria-label="Hämtat av beräkningsmotorn" />
      </p>
    ) : null;
  return (
    <p className="notice" role="alert">
      {reasons[status.error.stage]} Det du ser är uträknat i förväg. Ett val som behöver motorn ändrar inte bilden.{' '}
      <button type="button" className="chip" onClick={session.retry}>
        Försök igen
      </button>
      <small>({status.error.message})</small>
    </p>
  );
}
