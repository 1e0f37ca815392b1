import type { Translation } from '../messages';
import type { linkNotices as swedish } from '../sv/link-notices';

export const linkNotices: Translation<typeof swedish> = {
  repeated: 'The link names {units} more than once. {n, plural, one {The unit is} other {They are}} shown once.',
};
