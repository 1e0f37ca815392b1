/** The files that make a vocabulary, by their names in data/vocabulary. */
export const vocabularyFiles = {
  frame: 'frame.yaml',
  organisations: 'organisations.yaml',
  methods: 'methods.yaml',
  collaborators: 'collaborators.yaml',
  subAreaRules: 'sub-area-rules.yaml',
  relations: 'relations.yaml',
  collaborationCues: 'collaboration-cues.yaml',
  cityClaims: 'city-claims.yaml',
  sourceContradictions: 'source-contradictions.yaml',
  glossary: 'glossary.yaml',
} as const;

export type VocabularyTexts = Record<keyof typeof vocabularyFiles, string>;
