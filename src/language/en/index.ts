import type { Translations } from '../messages';
import { citation } from './citation';
import { credits } from './credits';
import { frame } from './frame';
import { legend } from './legend';
import { provenance } from './provenance';
import { selection } from './selection';
import { takeAlong } from './take-along';
import { takeAlongMenu } from './take-along-menu';
import { takeaways } from './takeaways';

/** Every area of the interface in English. Fetched when a reader first chooses it. */
export const english: Translations = {
  citation,
  credits,
  frame,
  legend,
  provenance,
  selection,
  'take-along': takeAlong,
  'take-along-menu': takeAlongMenu,
  takeaways,
};
