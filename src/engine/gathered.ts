/** Longer than this, in milliseconds, no answer waits for another. */
const LONGEST_WAIT = 200;

/**
 * Answers that are awaited at the same time, given at the same time: a page then draws a choice once, and not once for each of its questions.
 * What fails is told of at once.
 */
export function gathered(): <T>(answer: Promise<T>) => Promise<T> {
  let awaited = 0;
  let waiting: (() => void)[] = [];
  const isLast = () => --awaited === 0;
  const giveAll = () => {
    for (const give of waiting) give();
    waiting = [];
  };
  return async (answer) => {
    awaited += 1;
    try {
      const given = await answer;
      if (isLast()) giveAll();
      else await waitAtMost(LONGEST_WAIT, (give) => waiting.push(give));
      return given;
    } catch (error) {
      if (isLast()) giveAll();
      throw error;
    }
  };
}

function waitAtMost(milliseconds: number, listen: (give: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    listen(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
