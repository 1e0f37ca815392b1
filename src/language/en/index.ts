import type { Translations } from '../messages';
import { frame } from './frame';
import { opened } from './opened';
import { unit } from './unit';

/** Every area of the interface in English. Fetched when a reader first chooses it. */
export const english: Translations = { frame, opened, unit };
