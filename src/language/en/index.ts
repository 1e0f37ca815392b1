import type { Translations } from '../messages';
import { compare } from './compare';
import { frame } from './frame';
import { likeness } from './likeness';
import { planVersions } from './plan-versions';

/** Every area of the interface in English. Fetched when a reader first chooses it. */
export const english: Translations = { frame, compare, likeness, 'plan-versions': planVersions };
