import { type PointerEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { useLanguage } from './language';
import './Abbreviation.css';

interface Props {
  /** As it stands in the text. */
  readonly text: string;
  /** One can get to it by keyboard; where the same abbreviation stands many times, the first is enough. */
  readonly isStop: boolean;
  /** What it means. */
  readonly children: ReactNode;
}

/** Time to move the pointer from the abbreviation to its explanation, in milliseconds. */
const GRACE = 200;
/** Distance to the abbreviation and to the edge of the window, in pixels. */
const [NEAR, EDGE] = [4, 16];

/**
 * An abbreviation that explains itself when one points at it, gets to it by keyboard or taps it. The explanation is the browser's own popover:
 * it stays while the pointer is on it, and Escape or a click elsewhere closes it.
 */
export default function Abbreviation({ text, isStop, children }: Props) {
  const { id: language } = useLanguage();
  const id = useId();
  const word = useRef<HTMLButtonElement>(null);
  const bubble = useRef<HTMLSpanElement>(null);
  const leaving = useRef<number | undefined>(undefined);
  useEffect(() => () => clearTimeout(leaving.current), []);

  const show = () => {
    clearTimeout(leaving.current);
    if (word.current === null || bubble.current === null || bubble.current.matches(':popover-open')) return;
    bubble.current.showPopover();
    placeBy(word.current, bubble.current);
  };
  const hide = () => bubble.current?.hidePopover();
  const hideSoon = ({ pointerType }: PointerEvent) => {
    if (pointerType === 'touch' || word.current === document.activeElement) return;
    leaving.current = window.setTimeout(hide, GRACE);
  };
  return (
    <span className="abbreviation" onPointerEnter={show} onPointerLeave={hideSoon}>
      <button ref={word} type="button" tabIndex={isStop ? 0 : -1} aria-describedby={id} onFocus={show} onBlur={hide} onClick={show}>
        {text}
      </button>
      <span ref={bubble} id={id} role="tooltip" popover="auto" lang={language}>
        {children}
      </span>
    </span>
  );
}

/** Under the word, or over it where there is no room, and inside the window. */
function placeBy(word: HTMLElement, bubble: HTMLElement) {
  const { left, top, bottom } = word.getBoundingClientRect();
  const { width, height } = bubble.getBoundingClientRect();
  const isRoomBelow = bottom + NEAR + height + EDGE <= window.innerHeight;
  bubble.style.left = `${Math.max(EDGE, Math.min(left, window.innerWidth - width - EDGE))}px`;
  bubble.style.top = `${isRoomBelow ? bottom + NEAR : top - NEAR - height}px`;
}
