import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { plainRows } from '../engine/answer';
import { databaseFile } from '../engine/database-file';
import { EngineError } from '../engine/engine';
import { startNodeEngine } from '../engine/node';
import { DATABASE_FILE } from '../engine/settings';
import { InputProblem } from '../vocabulary/problem';
import { isBuilt } from './build-app';
import { makeDatasetFiles } from './dataset-files';
import { engineFile } from './engine-file';
import { filesUnder } from './fingerprint';
import { dist, root } from './paths';

/** `npm run --silent sql -- "<SQL>"`: answers from the shipped database and prints a JSON array of rows. */
const sql = process.argv.slice(2).join(' ').trim();
try {
  if (sql === '') throw new EngineError('query', 'Skriv en SQL-fråga: npm run --silent sql -- "SELECT count(*) AS n FROM statements"');
  const engine = await startNodeEngine(await database(), engineFile());
  console.log(JSON.stringify(plainRows(await engine.run(sql)), null, 1));
  await engine.close();
} catch (error) {
  if (!(error instanceof EngineError || error instanceof InputProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** The built site's file; where data/ has changed since, or nothing is built, the same made anew. */
async function database(): Promise<Uint8Array> {
  const built = isBuilt() ? filesUnder(dist).find((file) => basename(file) === DATABASE_FILE) : undefined;
  return built === undefined ? databaseFile(makeDatasetFiles(root).dataset) : new Uint8Array(readFileSync(built));
}
