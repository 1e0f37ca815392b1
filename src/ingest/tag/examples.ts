import type { Vocabulary } from '../../vocabulary/vocabulary';
import { checkCollaboratorExamples } from './collaborators';
import { checkMethodExamples } from './methods';
import { checkSubAreaExamples } from './sub-areas';

/**
 * The examples of every entry are its tests: what must match does, what must not does not.
 * @throws InputProblem at the first entry whose examples do not hold.
 */
export function checkExamples(vocabulary: Vocabulary): void {
  checkMethodExamples(vocabulary, vocabulary.relations);
  checkCollaboratorExamples(vocabulary, vocabulary.collaborationCues);
  checkSubAreaExamples(vocabulary);
}
