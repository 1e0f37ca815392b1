import { cityClaimsSchema } from './city-claims-schema';
import { type CollaborationCues, collaborationCuesSchema } from './collaboration-cues-schema';
import { type VocabularyTexts, vocabularyFiles } from './files';
import { type GlossaryEntry, glossarySchema } from './glossary-schema';
import { lintVocabulary } from './lint';
import { lintClaims, type PlacedClaim, type PlacedContradiction, placed } from './lint-claims';
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
import { sourceContradictionsSchema } from './source-contradictions-schema';

/** All of data/vocabulary, checked. */
export interface Vocabulary {
  readonly frame: Frame;
  readonly organisations: readonly Organisation[];
  readonly methods: readonly Method[];
  readonly collaborators: readonly Collaborator[];
  readonly subAreaRules: readonly SubAreaRule[];
  readonly relations: Relations;
  readonly collaborationCues: CollaborationCues;
  readonly cityClaims: readonly PlacedClaim[];
  readonly sourceContradictions: readonly PlacedContradiction[];
  readonly glossary: readonly GlossaryEntry[];
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
    cityClaims: placed('cityClaims', readYaml(path('cityClaims'), texts.cityClaims, cityClaimsSchema), texts),
    sourceContradictions: placed(
      'sourceContradictions',
      readYaml(path('sourceContradictions'), texts.sourceContradictions, sourceContradictionsSchema),
      texts,
    ),
    glossary: readYaml(path('glossary'), texts.glossary, glossarySchema),
  };
  lintVocabulary(vocabulary, texts);
  lintClaims(vocabulary);
  return vocabulary;
}
