import { useDashboard, useSessionStatus } from '../components/dashboard';

const reasons = {
  start:
    'Beräkningsmotorn kunde inte starta. Den behöver WebAssembly, som din webbläsare eller organisation kan ha stängt av, och en fil som kan ha fastnat på vägen.',
  data: 'En av datafilerna gick inte att hämta eller läsa. Kontrollera anslutningen.',
  query: 'Beräkningsmotorn slutade svara.',
} as const;

/** Progress while the engine starts; when it cannot, why, and a way to try again. */
export function EngineNotice() {
  const { session } = useDashboard();
  const status = useSessionStatus();
  if (status.phase === 'ready') return null;
  if (status.phase === 'starting')
    return (
      <p className="notice progress" role="status">
        {status.share < 1 ? 'Hämtar beräkningsmotorn' : 'Läser in underlaget'} …
        <progress max={1} value={status.share} aria-label="Hämtat av beräkningsmotorn" />
      </p>
    );
  return (
    <p className="notice" role="alert">
      {reasons[status.error.stage]}{' '}
      <button type="button" className="chip" onClick={session.retry}>
        Försök igen
      </button>
      <small>({status.error.message})</small>
    </p>
  );
}
