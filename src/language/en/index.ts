import type { Translations } from '../messages';
import { compare } from './compare';
import { frame } from './frame';
import { likeness } from './likeness';
import { linkNotices } from './link-notices';
import { planVersions } from './plan-versions';
import { superseded } from './superseded';

/** Every area of the interface in English. Fetched when a reader first chooses it. */
export const english: Translations = { frame, compare, likeness, 'link-notices': linkNotices, 'plan-versions': planVersions, superseded };
