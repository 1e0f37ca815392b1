import { bases } from './bases';
import { cityClaims } from './city-claims';
import { collaboratorUnits } from './collaborator-units';
import { collaborators } from './collaborators';
import { compareRows } from './compare-rows';
import { comparedCollaborators } from './compared-collaborators';
import { comparedMethods } from './compared-methods';
import { coverage } from './coverage';
import { disagreements } from './disagreements';
import { evidence } from './evidence';
import { evidenceMarks } from './evidence-marks';
import { glossary } from './glossary';
import { knowledge } from './knowledge';
import { layerSpeakers } from './layer-speakers';
import { likeness } from './likeness';
import { methodUnits } from './method-units';
import { methods } from './methods';
import { names } from './names';
import { outsideDivision } from './outside-division';
import { planVersions } from './plan-versions';
import type { Question } from './question';
import { agreements } from './reader-agreements';
import { reconciliation } from './reconciliation';
import { sourceContradictions } from './source-contradictions';
import { sourceDocuments } from './source-documents';
import { sourceLines } from './source-lines';
import { subAreaRules } from './sub-area-rules';
import { taggingQuality } from './tagging-quality';
import { unitExamples } from './unit-examples';
import { unitProgramme } from './unit-programme';
import { unitPromises } from './unit-promises';
import { unitReports } from './unit-reports';
import { unitRows } from './unit-rows';
import { unitSources } from './unit-sources';
import { unitTags } from './unit-tags';
import { unitTies } from './unit-ties';
import { vocabularyEntries } from './vocabulary';
import { vocabularyTerms } from './vocabulary-terms';
import { whoHasCollaborators } from './who-has-collaborators';
import { whoHasMethods } from './who-has-methods';

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
  comparedMethods,
  comparedCollaborators,
  whoHasMethods,
  whoHasCollaborators,
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
  compareRows,
  planVersions,
  likeness,
  layerSpeakers,
  glossary,
  cityClaims,
  reconciliation,
  sourceContradictions,
  unitSources,
  unitPromises,
  unitRows,
  unitExamples,
  unitTags,
  unitTies,
  unitProgramme,
  unitReports,
];
