import { useDashboard, useIsOffered } from '../components/dashboard';

/** Offers a newer version of the page. It is never forced: until it is taken, the page goes on as it is. */
export function NewVersion() {
  const { offer } = useDashboard();
  const isOffered = useIsOffered();
  if (!isOffered) return null;
  return (
    <p className="notice offer" role="status">
      En ny version av Plankoll finns. Ladda om när du vill; det du har valt följer med.
      <button type="button" className="chip" onClick={offer.accept}>
        Ladda om
      </button>
      <button type="button" className="plain" onClick={offer.decline}>
        Inte nu
      </button>
    </p>
  );
}
