import { area } from '../messages';

/** What a cell says of a unit that is credited with something. */
export const credits = area('credits', {
  plan: '{n} i plan',
  report: '{n} i rapport',
  programme: '{n} i programmet 2017',
  'as-predecessor': 'även som föregångare',
});
