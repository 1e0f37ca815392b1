/** How character recognition reads the three letters that it does not know. Every other letter must be the same. */
const readings: Readonly<Record<string, string>> = { å: 'å|éa|[aé&d]', ä: 'ä|éa|ad|[aé&d]', ö: 'ö|oé|[oéd6g]' };

const patterns = new Map<string, RegExp>();

/** Whether character recognition can have read a word of the document, in small letters, as the raw one. */
export function isReadAs(raw: string | undefined, word: string): boolean {
  if (raw === undefined || raw === word) return raw === word;
  if (word === 'i') return raw === '|';
  if (!/[åäö]/.test(word)) return false;
  let pattern = patterns.get(word);
  if (pattern === undefined) {
    pattern = new RegExp(`^${[...word].map((letter) => (letter in readings ? `(?:${readings[letter]})` : letter)).join('')}$`, 'u');
    patterns.set(word, pattern);
  }
  return pattern.test(raw);
}
