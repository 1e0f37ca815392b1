import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

const PAPER = 'print';

/** Whether the page is going to paper. What then stands in it is what is printed: the browser sets the paper right after it has asked. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(isPaper);
  useEffect(() => {
    const paper = matchMedia(PAPER);
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    const change = () => (paper.matches ? begin() : end());
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    paper.addEventListener('change', change);
    // It may have begun since this was drawn.
    setPrinting(paper.matches);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
      paper.removeEventListener('change', change);
    };
  }, []);
  return isPrinting;
}

const isPaper = () => typeof matchMedia === 'function' && matchMedia(PAPER).matches;
