import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EngineError, plainRows, type TableFiles } from '../engine/engine';
import { startNodeEngine } from '../engine/node';
import { tableNames } from '../model/tables';
import { makeDatasetFiles } from './dataset-files';

/** `npm run --silent sql -- "<SQL>"`: answers from the shipped files and prints a JSON array of rows. */
const sql = process.argv.slice(2).join(' ').trim();
if (sql === '') fail('Skriv en SQL-fråga: npm run --silent sql -- "SELECT count(*) AS n FROM statements"');
else {
  const engine = await startNodeEngine(tableFiles());
  try {
    console.log(JSON.stringify(plainRows(await engine.run(sql)), null, 1));
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    fail(error.message);
  } finally {
    await engine.close();
  }
}

/** The built site's files; before the first build the same files, made from data/. */
function tableFiles(): TableFiles {
  const shipped = join(process.cwd(), 'dist/data');
  const made = existsSync(shipped) ? undefined : makeDatasetFiles(process.cwd()).files;
  const read = (path: string) => made?.get(path) ?? new Uint8Array(readFileSync(join(process.cwd(), 'dist', path)));
  return Object.fromEntries(tableNames.map((name) => [name, read(`data/${name}.arrow`)])) as TableFiles;
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
