import { type RefObject, useEffect, useRef } from 'react';
import './bubble.css';

/** Time to move the pointer from the words to their explanation, in milliseconds. */
const GRACE = 200;
/** Distance to the words and to the edge of the window, in pixels. */
const [NEAR, EDGE] = [4, 16];

export interface Bubble {
  /** The element with the explanation, which has `popover`. */
  readonly bubble: RefObject<HTMLSpanElement | null>;
  readonly show: () => void;
  readonly hide: () => void;
  /** When the pointer has left, unless it came back, or was a finger. */
  readonly hideSoon: (pointerType: string) => void;
}

/**
 * An explanation beside some words: the browser's own popover. It stays while the pointer is on it, and Escape or a click elsewhere closes it.
 * @param words the element that is explained; while it has the focus, its explanation stays
 */
export function useBubble(words: RefObject<HTMLElement | null>): Bubble {
  const bubble = useRef<HTMLSpanElement>(null);
  const leaving = useRef<number | undefined>(undefined);
  useEffect(() => () => clearTimeout(leaving.current), []);
  const hide = () => bubble.current?.hidePopover();
  return {
    bubble,
    show: () => {
      clearTimeout(leaving.current);
      if (words.current === null || bubble.current === null || bubble.current.matches(':popover-open')) return;
      bubble.current.showPopover();
      placeBy(words.current, bubble.current);
    },
    hide,
    hideSoon: (pointerType) => {
      if (pointerType === 'touch' || words.current?.contains(document.activeElement)) return;
      leaving.current = window.setTimeout(hide, GRACE);
    },
  };
}

/** Under the words, or over them where there is no room, and inside the window. */
function placeBy(words: HTMLElement, bubble: HTMLElement) {
  const { left, top, bottom } = words.getBoundingClientRect();
  const { width, height } = bubble.getBoundingClientRect();
  const isRoomBelow = bottom + NEAR + height + EDGE <= window.innerHeight;
  bubble.style.left = `${Math.max(EDGE, Math.min(left, window.innerWidth - width - EDGE))}px`;
  bubble.style.top = `${isRoomBelow ? bottom + NEAR : top - NEAR - height}px`;
}
