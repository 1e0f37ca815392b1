/** Longer than this, in milliseconds, no answer waits for another. */
const LONGEST_WAIT = 200;

/**
 * Answers that are awaited at the same time, given at the same time: a page then draws a choice once, and not once for each of its questions.
 * What fails is told of at once.
 */
export function gathered(): <T>(answer: Promise<T>) => Promise<T> {
  let awaited = 0;
  let waiting: (() => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isLast = () => --awaited === 0;
  const giveAll = () => {
    clearTimeout(timer);
    for (const give of waiting) give();
    waiting = [];
  };
  const wait = (give: () => void) => {
    if (waiting.length === 0) timer = setTimeout(giveAll, LONGEST_WAIT);
    waiting.push(give);
  };
  return async (answer) => {
    awaited += 1;
    try {
      const given = await answer;
      if (isLast()) giveAll();
      else await new Promise<void>(wait);
      return given;
    } catch (error) {
      if (isLast()) giveAll();
      throw error;
    }
  };
}
