import { type ReactNode, useState } from 'react';

interface Props<T> {
  readonly summary: ReactNode;
  readonly items: readonly T[];
  readonly className?: string | undefined;
  /** One item as an `li` with a key. */
  readonly children: (item: T) => ReactNode;
}

/** A longer list is drawn when it is opened; a shorter one at once, so that the browser's own search finds what is in it. */
const MOST_DRAWN = 60;

/** A list that is folded until a reader opens it. */
export function FoldedList<T>({ summary, items, className, children }: Props<T>) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {(isOpen || items.length <= MOST_DRAWN) && <ul className={className}>{items.map(children)}</ul>}
    </details>
  );
}
