import { type RefObject, useLayoutEffect } from 'react';

/** The buttons with the same words on them, in each part of the page. */
const parts = new WeakMap<Element, Map<string, Set<HTMLElement>>>();
/** Those of which some have come or gone, to be looked through once when all have. */
const changed = new Set<ReadonlySet<HTMLElement>>();

/**
 * Of the buttons with the same words in a page, a panel or a fold, the first is one that one gets to by keyboard: a long list of quotes does not
 * make as many stops as it has abbreviations. The button is rendered with `tabIndex={-1}`.
 */
export function useFirstStop(button: RefObject<HTMLElement | null>, words: string): void {
  useLayoutEffect(() => {
    const one = button.current;
    const part = one?.closest('details, dialog, main');
    if (!one || !part) return;
    const inPart = parts.get(part) ?? new Map<string, Set<HTMLElement>>();
    const same = inPart.get(words) ?? new Set<HTMLElement>();
    parts.set(part, inPart.set(words, same.add(one)));
    findFirst(same);
    return () => {
      same.delete(one);
      findFirst(same);
    };
  }, [button, words]);
}

function findFirst(same: ReadonlySet<HTMLElement>) {
  if (changed.size === 0) queueMicrotask(stopAtFirsts);
  changed.add(same);
}

function stopAtFirsts() {
  for (const same of changed) {
    const [any, ...others] = same;
    const first = others.reduce((a, b) => (a && a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? b : a), any);
    for (const button of same) button.tabIndex = button === first ? 0 : -1;
  }
  changed.clear();
}
