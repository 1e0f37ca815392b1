import type { Translation } from '../messages';
import type { superseded as swedish } from '../sv/superseded';

export const superseded: Translation<typeof swedish> = { 'not-counted': 'from a plan replaced by “{plan}”: not counted' };
