import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EngineError, plainRows, type TableFiles } from '../engine/engine';
import { startNodeEngine } from '../engine/node';
import { tableNames } from '../model/tables';
import { InputProblem } from '../vocabulary/problem';
import { isBuilt } from './build-app';
import { makeDatasetFiles } from './dataset-files';
import { engineFile } from './engine-file';
import { dist, root } from './paths';

/** `npm run --silent sql -- "<SQL>"`: answers from the shipped files and prints a JSON array of rows. */
const sql = process.argv.slice(2).join(' ').trim();
try {
  if (sql === '') throw new EngineError('query', 'Skriv en SQL-fråga: npm run --silent sql -- "SELECT count(*) AS n FROM statements"');
  const engine = await startNodeEngine(tableFiles(), engineFile());
  console.log(JSON.stringify(plainRows(await engine.run(sql)), null, 1));
  await engine.close();
} catch (error) {
  if (!(error instanceof EngineError || error instanceof InputProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** The built site's files; where data/ has changed since, or nothing is built, the same files made anew. */
function tableFiles(): TableFiles {
  const made = isBuilt() ? undefined : makeDatasetFiles(root).files;
  const read = (path: string) => made?.get(path) ?? new Uint8Array(readFileSync(join(dist, path)));
  return Object.fromEntries(tableNames.map((name) => [name, read(`data/${name}.arrow`)])) as TableFiles;
}
