import type { Language } from '../language/language';
import { states } from '../language/sv/states';
import type { Mark, MarkShape } from './takeaway';

const signs: Partial<Record<MarkShape, string>> = { elsewhere: '?', 'not-applicable': '–', filtered: '×', 'not-loaded': '·' };

/** What stands in a mark: a number, a sign, or for a gap the word. */
export const markWord = ({ shape, n }: Mark, language: Language): string =>
  shape === 'gap' ? language.messages(states)('gap') : (signs[shape] ?? String(n ?? ''));
