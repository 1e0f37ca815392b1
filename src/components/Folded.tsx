import { type ReactNode, useState } from 'react';
import { usePrinting } from './use-printing';

interface Props {
  readonly children: readonly ReactNode[];
  /** As many as are shown at first; one more is not worth folding. */
  readonly first: number;
  readonly showAll: (n: number) => ReactNode;
  /** What the button stands in, where it cannot stand alone, as in a table. */
  readonly wrap?: (button: ReactNode) => ReactNode;
}

/** A long list, folded until a reader asks for the rest; whole on paper. */
export function Folded({ children, first, showAll, wrap = (button) => button }: Props) {
  const [isOpen, setOpen] = useState(false);
  const isPrinting = usePrinting();
  if (isOpen || isPrinting || children.length <= first + 1) return children;
  return (
    <>
      {children.slice(0, first)}
      {wrap(
        <button type="button" className="plain unfold" onClick={() => setOpen(true)}>
          {showAll(children.length)}
        </button>,
      )}
    </>
  );
}
