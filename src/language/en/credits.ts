import type { Translation } from '../messages';
import type { credits as swedish } from '../sv/credits';

export const credits: Translation<typeof swedish> = {
  plan: '{n} in the plan',
  report: '{n} in a report',
  programme: '{n} in the 2017 programme',
  'as-predecessor': 'also as a predecessor',
};
