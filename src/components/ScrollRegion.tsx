import type { ReactNode } from 'react';

/** What is wider than a narrow screen scrolls sideways by itself, also by keyboard. */
export function ScrollRegion({ label, pending = false, children }: { label: string; pending?: boolean; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
    <section className={pending ? 'scroll pending' : 'scroll'} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
