import type { Translation } from '../messages';
import type { planVersions as swedish } from '../sv/plan-versions';

export const planVersions: Translation<typeof swedish> = {
  earlier: 'Earlier plan',
  current: 'Current plan',
  version: '{start}–{end}, dated {published}',
  finding:
    'Of the {n, plural, one {one row} other {# rows}} in the current plan for {unit}, {unchanged} {unchanged, plural, one {is} other {are}} unchanged, {changed} changed and {added} new; {removed, plural, =0 {no row} one {# row} other {# rows}} of the earlier plan {removed, plural, one {is} =0 {is} other {are}} gone.',
  rows: 'Rows of the plan, then and now',
  'counts-note': 'Only the rows of the current plan are counted on the other pages.',
  'change.unchanged': 'Unchanged',
  'change.changed': 'Changed',
  'change.added': 'New',
  'change.removed': 'Removed',
  'words.added': 'added:',
  'words.removed': 'removed:',
  'not-in-earlier': 'Not in the earlier plan.',
  'not-in-current': 'Not in the current plan.',
  'no-differences': 'No rows differ.',
  'without-sub-area': 'under no sub-area',
  missing: 'missing',
  row: 'Row {n}',
  'field.title': 'Heading',
  'field.goal': 'Goal',
  'field.text': 'Methods',
  'field.responsible': 'Responsible',
  'field.timeline': 'Time',
  'field.follow_up': 'Follow-up',
};
