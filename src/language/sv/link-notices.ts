import { area } from '../messages';

/** What in an opened link could not be followed as it stands. */
export const linkNotices = area('link-notices', {
  repeated: 'Länken nämner {units} mer än en gång. {n, plural, one {Enheten} other {De}} visas en gång.',
});
