import { bases } from './bases';
import { collaboratorUnits } from './collaborator-units';
import { collaborators } from './collaborators';
import { coverage } from './coverage';
import { evidence } from './evidence';
import { evidenceMarks } from './evidence-marks';
import { knowledge } from './knowledge';
import { methodUnits } from './method-units';
import { methods } from './methods';
import { names } from './names';
import { outsideDivision } from './outside-division';
import type { Question } from './question';
import { sourceLines } from './source-lines';

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
  outsideDivision,
];
