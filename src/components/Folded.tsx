import { type ReactNode, useState } from 'react';
import { usePrinting } from './use-printing';

interface Props<Item> {
  readonly items: readonly Item[];
  /** As many as are shown at first; one more is not worth folding. */
  readonly first: number;
  readonly showAll: (n: number) => ReactNode;
  /** What the button stands in, where it cannot stand alone, as in a table. */
  readonly wrap?: (button: ReactNode) => ReactNode;
  /** One item, with a key. */
  readonly children: (item: Item) => ReactNode;
}

/** A long list, folded until a reader asks for the rest; whole on paper. */
export function Folded<Item>({ items, first, showAll, wrap = (button) => button, children }: Props<Item>) {
  const [isOpen, setOpen] = useState(false);
  const isPrinting = usePrinting();
  if (isOpen || isPrinting || items.length <= first + 1) return items.map(children);
  return (
    <>
      {items.slice(0, first).map(children)}
      {wrap(
        <button type="button" className="plain unfold" onClick={() => setOpen(true)}>
          {showAll(items.length)}
        </button>,
      )}
    </>
  );
}
