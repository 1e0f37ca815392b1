import { type ComponentType, type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { useMessages } from '../components/language';
import type { Takeaway } from '../export/takeaway';
import { takeAlong } from '../language/sv/take-along';
import type { Question } from './question';
import type { MenuProps } from './TakeAlongMenu';
import './TakeAlong.css';

export interface TakeAlongProps {
  /** What is taken, for those who cannot see beside what the button stands. */
  readonly label: string;
  /** The question that the picture answers: decides which filters it obeys. */
  readonly question: Pick<Question, 'sql' | 'own'>;
  /** Describes the picture, from the rows that it shows. Asked only when a reader opens the menu, so its code is best imported here. */
  readonly take: () => Promise<Takeaway>;
}

/** A quiet button beside a picture or table, with a menu of the files that it can leave as. The menu is fetched when it is first opened. */
export function TakeAlong({ label, question, take }: TakeAlongProps) {
  const t = useMessages(takeAlong);
  const id = useId();
  const popover = useRef<HTMLDivElement>(null);
  const [Menu, setMenu] = useState<ComponentType<MenuProps> | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [said, say] = useState<ReactNode>(null);

  const open = (isNowOpen: boolean) => {
    setOpen(isNowOpen);
    if (!isNowOpen) return;
    say(null);
    import('./TakeAlongMenu').then(
      (module) => setMenu(() => module.TakeAlongMenu),
      () => {
        popover.current?.hidePopover();
        say(t('not-fetched'));
      },
    );
  };
  const openByArrow = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    event.currentTarget.click();
  };

  return (
    <span className="take-along">
      <button type="button" className="plain" popoverTarget={id} aria-haspopup="menu" onKeyDown={openByArrow}>
        {t('take-along')} <span className="visually-hidden">{label}</span>
      </button>
      <div
        ref={popover}
        id={id}
        popover="auto"
        role="menu"
        aria-label={`${t('take-along')} ${label}`}
        onToggle={(event) => open(event.newState === 'open')}
      >
        {isOpen && Menu !== null && <Menu question={question} take={take} say={say} close={() => popover.current?.hidePopover()} />}
      </div>
      <span role="status">{said}</span>
    </span>
  );
}
