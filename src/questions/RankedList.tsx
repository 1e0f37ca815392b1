import type { ReactNode } from 'react';
import { useMessages } from '../components/language';
import { coverage as words } from '../language/sv/coverage';
import { NameButton } from './NameButton';
import type { Named } from './use-names';
import './RankedList.css';

/** What recurs, and with how many units. */
export type RankedItem = Named<{ readonly id: string; readonly n: number }>;

interface Props {
  readonly title: string;
  readonly note: string;
  readonly items: readonly RankedItem[];
  /** The items are still those of the choice before. */
  readonly pending: boolean;
  readonly chosen: readonly string[];
  readonly empty: string;
  readonly onChoose: (id: string) => void;
  readonly onOpen: (id: string) => void;
  /** What stands beside the title, made from title and note. */
  readonly action: (title: string, note: string) => ReactNode;
}

/** What recurs most, in a short list: the name chooses, the number opens the sentences behind it. */
export function RankedList({ title, note, items, pending, chosen, empty, onChoose, onOpen, action }: Props) {
  const t = useMessages(words);
  const most = Math.max(...items.map(({ n }) => n), 1);
  return (
    <section className={pending ? 'ranked pending' : 'ranked'}>
      <div className="head">
        <h2>{title}</h2>
        {action(title, note)}
      </div>
      <p className="note">{note}</p>
      {items.length === 0 && <p>{empty}</p>}
      <table aria-label={title}>
        <tbody>
          {items.map(({ id, name, language, n }) => (
            <tr key={id} className={chosen.length > 0 && !chosen.includes(id) ? 'stepped-back' : undefined}>
              <th scope="row">
                <NameButton name={name} lang={language} aria-pressed={chosen.includes(id)} onClick={() => onChoose(id)} />
              </th>
              <td>
                <button type="button" aria-label={t('top-units', { name, n })} onClick={() => onOpen(id)}>
                  <svg className="bar" width={(n / most) * 40} aria-hidden="true">
                    <rect width="100%" height="100%" />
                  </svg>
                  {n}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
