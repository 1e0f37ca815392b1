import { documents } from './describe-documents';
import { frame } from './describe-frame';
import { quality } from './describe-quality';
import { reconciliation } from './describe-reconciliation';
import { statements } from './describe-statements';
import { tags } from './describe-tags';
import { vocabulary } from './describe-vocabulary';
import type { Descriptions } from './description';

/**
 * What every table and every column of the dataset holds, and how its tables hang together. Downloads, their descriptions and the page
 * all say it in these words. A table or column of `tables.ts` that has no words here does not compile.
 */
export const descriptions: Descriptions = { ...frame, ...documents, ...statements, ...tags, ...vocabulary, ...quality, ...reconciliation };
