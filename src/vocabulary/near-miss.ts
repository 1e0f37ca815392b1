/** The known word that the fewest changed letters lead to; undefined when none is near enough to be meant. */
export function nearMiss(word: string, known: Iterable<string>): string | undefined {
  const key = word.toLowerCase();
  const limit = Math.max(1, Math.floor(key.length / 3));
  let best: { word: string; distance: number } | undefined;
  for (const candidate of known) {
    if (candidate === word || Math.abs(candidate.length - key.length) > limit) continue;
    const distance = editDistance(key, candidate.toLowerCase());
    if (distance <= limit && distance < (best?.distance ?? Number.POSITIVE_INFINITY)) best = { word: candidate, distance };
  }
  return best?.word;
}

/** The end of a message: "; menar du ”nattvandring”?", or nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const near = nearMiss(word, known);
  return near === undefined ? '' : `; menar du ”${near}”?`;
}

/** How many letters must be put in, taken out or changed (Levenshtein). */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
