import type { TagClass } from '../../model/kinds';
import type { Names } from '../use-names';

/** What an entry is called: a method, a collaborator or a sub-area; its id where only the gold has it. */
export const entryName = (tagClass: TagClass, entry_id: string, names: Names): string =>
  names.name(tagClass === 'sub-area' ? 'sub_area' : tagClass, entry_id);
