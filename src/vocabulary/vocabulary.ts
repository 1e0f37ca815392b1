import { type CollaborationCues, collaborationCuesSchema } from './collaboration-cues-schema';
import { type VocabularyTexts, vocabularyFiles } from './files';
import { lintVocabulary } from './lint';
import { readYaml } from './read-yaml';
import { type Relations, relationsSchema } from './relations-schema';
import {
  type Collaborator,
  collaboratorsSchema,
  type Frame,
  frameSchema,
  type Method,
  methodsSchema,
  type Organisation,
  organisationsSchema,
  type SubAreaRule,
  subAreaRulesSchema,
} from './schema';

/** All of data/vocabulary, checked. */
export interface Vocabulary {
  readonly frame: Frame;
  readonly organisations: readonly Organisation[];
  readonly methods: readonly Method[];
  readonly collaborators: readonly Collaborator[];
  readonly subAreaRules: readonly SubAreaRule[];
  readonly relations: Relations;
  readonly collaborationCues: CollaborationCues;
}

/**
 * Reads and lints the vocabulary.
 * @param texts the text of each file
 * @throws InputProblem in a file that is not valid, or where entries disagree with each other.
 */
export function readVocabulary(texts: VocabularyTexts): Vocabulary {
  const path = (name: keyof VocabularyTexts) => `data/vocabulary/${vocabularyFiles[name]}`;
  const vocabulary: Vocabulary = {
    frame: readYaml(path('frame'), texts.frame, frameSchema),
    organisations: readYaml(path('organisations'), texts.organisations, organisationsSchema),
    methods: readYaml(path('methods'), texts.methods, methodsSchema),
    collaborators: readYaml(path('collaborators'), texts.collaborators, collaboratorsSchema),
    subAreaRules: readYaml(path('subAreaRules'), texts.subAreaRules, subAreaRulesSchema),
    relations: readYaml(path('relations'), texts.relations, relationsSchema),
    collaborationCues: readYaml(path('collaborationCues'), texts.collaborationCues, collaborationCuesSchema),
  };
  lintVocabulary(vocabulary, texts);
  return vocabulary;
}
