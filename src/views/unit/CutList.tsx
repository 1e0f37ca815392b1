import type { ReactNode } from 'react';
import { useMessages } from '../../components/language';
import { unit } from '../../language/sv/unit';
import { FoldedList } from './FoldedList';

interface Props<T> {
  readonly items: readonly T[];
  /** How many are always shown, and printed. */
  readonly first: number;
  readonly className?: string;
  /** One item as an `li` with a key. */
  readonly children: (item: T) => ReactNode;
}

/** A list whose first items are shown; the rest is folded on screen, and told of in words on paper. One that would fold one item folds none. */
export function CutList<T>({ items, first, className, children }: Props<T>) {
  const t = useMessages(unit);
  const shown = items.length <= first + 1 ? items : items.slice(0, first);
  const rest = items.slice(shown.length);
  return (
    <>
      <ul className={className}>
        {shown.map(children)}
        {rest.length > 0 && <li className="on-paper">{t('more-in-link', { n: rest.length })}</li>}
      </ul>
      {rest.length > 0 && (
        <FoldedList summary={t('more', { n: rest.length })} items={rest} className={className}>
          {children}
        </FoldedList>
      )}
    </>
  );
}
