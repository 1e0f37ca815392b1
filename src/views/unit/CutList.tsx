import { type ReactNode, useState } from 'react';
import { useMessages } from '../../components/language';
import { unit } from '../../language/sv/unit';

interface Props<T> {
  readonly items: readonly T[];
  /** How many are always shown, and printed. */
  readonly first: number;
  readonly className?: string;
  /** One item as an `li` with a key. */
  readonly children: (item: T) => ReactNode;
}

/** A fold of more is drawn when it is opened. */
const MOST_DRAWN = 100;

/** A list whose first items are shown; the rest is folded on screen, and told of in words on paper. One that would fold one item folds none. */
export function CutList<T>({ items, first, className, children }: Props<T>) {
  const t = useMessages(unit);
  const shown = items.length <= first + 1 ? items : items.slice(0, first);
  const rest = items.slice(shown.length);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <ul className={className}>
        {shown.map(children)}
        {rest.length > 0 && <li className="on-paper">{t('more-in-link', { n: rest.length })}</li>}
      </ul>
      {rest.length > 0 && (
        <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{t('more', { n: rest.length })}</summary>
          {(isOpen || rest.length <= MOST_DRAWN) && <ul className={className}>{rest.map(children)}</ul>}
        </details>
      )}
    </>
  );
}
