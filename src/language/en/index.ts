import type { Translations } from '../messages';
import { citation } from './citation';
import { coding } from './coding';
import { compare } from './compare';
import { coverage } from './coverage';
import { evidence } from './evidence';
import { filters } from './filters';
import { frame } from './frame';
import { glossary } from './glossary';
import { kinds } from './kinds';
import { knowledge } from './knowledge';
import { likeness } from './likeness';
import { notices } from './notices';
import { openData } from './open-data';
import { opened } from './opened';
import { planVersions } from './plan-versions';
import { provenance } from './provenance';
import { reconciliation } from './reconciliation';
import { recurrence } from './recurrence';
import { selection } from './selection';
import { states } from './states';
import { takeAlong } from './take-along';
import { takeAlongMenu } from './take-along-menu';
import { takeaways } from './takeaways';
import { unit } from './unit';
import { verdicts } from './verdicts';

/** Every area of the interface in English, by the area's name. Fetched when a reader first chooses it. */
export const english: Translations = {
  citation,
  coding,
  compare,
  coverage,
  evidence,
  filters,
  frame,
  glossary,
  kinds,
  knowledge,
  likeness,
  notices,
  'open-data': openData,
  opened,
  'plan-versions': planVersions,
  provenance,
  reconciliation,
  recurrence,
  selection,
  states,
  'take-along': takeAlong,
  'take-along-menu': takeAlongMenu,
  takeaways,
  unit,
  verdicts,
};
