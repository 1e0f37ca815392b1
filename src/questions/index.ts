import { bases } from './bases';
import { cityClaims } from './city-claims';
import { collaboratorUnits } from './collaborator-units';
import { collaborators } from './collaborators';
import { coverage } from './coverage';
import { disagreements } from './disagreements';
import { evidence } from './evidence';
import { evidenceMarks } from './evidence-marks';
import { glossary } from './glossary';
import { knowledge } from './knowledge';
import { methodUnits } from './method-units';
import { methods } from './methods';
import { names } from './names';
import { outsideDivision } from './outside-division';
import type { Question } from './question';
import { agreements } from './reader-agreements';
import { reconciliation } from './reconciliation';
import { sourceContradictions } from './source-contradictions';
import { sourceDocuments } from './source-documents';
import { sourceLines } from './source-lines';
import { subAreaRules } from './sub-area-rules';
import { taggingQuality } from './tagging-quality';
import { vocabularyEntries } from './vocabulary';
import { vocabularyTerms } from './vocabulary-terms';

/** Every question that the dashboard asks. Tests loop over this list. */
export const questions: readonly Question[] = [
  knowledge,
  names,
  bases,
  coverage,
  methods,
  methodUnits,
  collaborators,
  collaboratorUnits,
  evidence,
  evidenceMarks,
  sourceLines,
  subAreaRules,
  sourceDocuments,
  outsideDivision,
  taggingQuality,
  agreements,
  disagreements,
  vocabularyEntries,
  vocabularyTerms,
  glossary,
  cityClaims,
  reconciliation,
  sourceContradictions,
];
