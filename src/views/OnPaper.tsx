import { type ComponentType, useEffect, useState } from 'react';

/** A part of the page that is seen in print alone, and so fetched when everything else is there. */
export function OnPaper({ part }: { part: 'PrintHead' | 'PrintFoot' }) {
  const [Part, setPart] = useState<ComponentType | null>(null);
  useEffect(() => {
    import('./PrintFrame').then(
      (parts) => setPart(() => parts[part]),
      () => undefined,
    );
  }, [part]);
  return Part && <Part />;
}
