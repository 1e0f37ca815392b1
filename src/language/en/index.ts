import type { Translations } from '../messages';
import { coding } from './coding';
import { coverage } from './coverage';
import { evidence } from './evidence';
import { filters } from './filters';
import { frame } from './frame';
import { glossary } from './glossary';
import { kinds } from './kinds';
import { knowledge } from './knowledge';
import { notices } from './notices';
import { openData } from './open-data';
import { reconciliation } from './reconciliation';
import { recurrence } from './recurrence';
import { states } from './states';
import { verdicts } from './verdicts';

/** Every area of the interface in English, by the area's name. Fetched when a reader first chooses it. */
export const english: Translations = {
  coding,
  coverage,
  evidence,
  filters,
  frame,
  glossary,
  kinds,
  knowledge,
  notices,
  'open-data': openData,
  reconciliation,
  recurrence,
  states,
  verdicts,
};
