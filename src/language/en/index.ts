import type { Translations } from '../messages';
import { frame } from './frame';

/** Every area of the interface in English. Fetched when a reader first chooses it. */
export const english: Translations = { frame };
