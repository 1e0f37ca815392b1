import { makeDatasetFiles } from '../src/build/dataset-files';
import { engineFile } from '../src/build/engine-file';
import { decodeRows } from '../src/engine/answer';
import { databaseFile } from '../src/engine/database-file';
import type { Engine } from '../src/engine/engine';
import { startNodeEngine } from '../src/engine/node';
import type { Dataset, RowOf, Shape } from '../src/model/tables';
import { sqlOf } from '../src/questions/answer-key';
import type { Question } from '../src/questions/question';
import type { DashboardState } from '../src/state/dashboard-state';

/** The real dataset, made from data/ as the build makes it. */
export const shipped = makeDatasetFiles(process.cwd());

/** The same engine as in the browser, with a dataset loaded. */
export async function engineWith(dataset: Dataset): Promise<Engine> {
  return startNodeEngine(await databaseFile(dataset), engineFile());
}

/** A question's rows under a state, about one unit where one is given. */
export async function ask<S extends Shape>(engine: Engine, question: Question<S>, state: DashboardState, unit?: string): Promise<RowOf<S>[]> {
  return decodeRows(await engine.run(sqlOf(question, state, unit === undefined ? [] : [unit])), question);
}

/** Rows of any SELECT, as plain numbers and texts. */
export async function select<S extends Shape>(engine: Engine, sql: string, shape: S): Promise<RowOf<S>[]> {
  return decodeRows(await engine.run(sql), { shape });
}
