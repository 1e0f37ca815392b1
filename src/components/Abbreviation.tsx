import { type ReactNode, useId, useRef } from 'react';
import { useLanguage } from './language';
import { useBubble } from './use-bubble';
import { useFirstStop } from './use-first-stop';
import './Abbreviation.css';

interface Props {
  /** As it stands in the text. */
  readonly text: string;
  /** What it means. */
  readonly children: ReactNode;
}

/** An abbreviation that explains itself when one points at it, gets to it by keyboard or taps it; the keyboard stops at the first
 * of several. */
export default function Abbreviation({ text, children }: Props) {
  const { id: language } = useLanguage();
  const id = useId();
  const word = useRef<HTMLButtonElement>(null);
  useFirstStop(word, text);
  const { bubble, show, hide, hideSoon } = useBubble(word);
  return (
    <span className="abbreviation" onPointerEnter={show} onPointerLeave={({ pointerType }) => hideSoon(pointerType)}>
      <button ref={word} type="button" tabIndex={-1} aria-describedby={id} onFocus={show} onBlur={hide} onClick={show}>
        {text}
      </button>
      <span ref={bubble} id={id} role="tooltip" className="bubble" popover="auto" lang={language}>
        {children}
      </span>
    </span>
  );
}
