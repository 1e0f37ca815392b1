import type { Words } from './use-words';

/** What every comparison is given beside the units. */
export interface Chosen {
  /** The sub-areas that the filters leave. */
  readonly subAreas: readonly string[];
  /** What is given is still of the choice before. */
  readonly pending: boolean;
  readonly words: Words;
}
