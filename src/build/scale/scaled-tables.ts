import { readFileSync } from 'node:fs';
import type { TableFiles } from '../../engine/engine';
import { encodeAnswer, startNodeEngine } from '../../engine/node';
import { tableNames } from '../../model/tables';
import { engineFile } from '../engine-file';

export interface ScaledTables {
  readonly files: TableFiles;
  readonly rows: Readonly<Record<string, number>>;
}

/**
 * The tables of a dataset together with a made-up country of 290 municipalities, as `country.sql` describes it: the same schema, the same
 * bytes for the same size.
 * @param statements how many to add
 */
export async function scaledTables(tables: TableFiles, statements: number): Promise<ScaledTables> {
  const engine = await startNodeEngine(tables, engineFile());
  await engine.run(`CREATE TEMP TABLE size AS SELECT ${statements} AS n`);
  for (const sql of script()) await engine.run(sql);
  const answers = [];
  for (const name of tableNames) answers.push([name, await engine.run(`SELECT * FROM ${name}`)] as const);
  await engine.close();
  return {
    files: Object.fromEntries(answers.map(([name, answer]) => [name, encodeAnswer(answer)])) as TableFiles,
    rows: Object.fromEntries(answers.map(([name, answer]) => [name, answer.numRows])),
  };
}

/** The script's statements: each ends with a semicolon at the end of a line. */
function script(): string[] {
  return readFileSync(new URL('country.sql', import.meta.url), 'utf8')
    .split(/;\s*$/m)
    .filter((sql) => sql.trim() !== '');
}
