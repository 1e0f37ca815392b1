import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { derivedTables } from '../model/derived';
import { type Dataset, type TableName, tableNames, tables } from '../model/tables';

/** Many columns are short and each begins in a block of its own, so these are an eighth of DuckDB's own size. In bytes. */
const BLOCK_BYTES = 32_768;

/** Rows whose smallest and greatest values are known: a choice of units reads the groups that these are in. DuckDB's own size is 122,880. */
const GROUP_ROWS = 8_192;

/**
 * A dataset and what is derived from it, as the database file that every engine opens. The same dataset gives the same bytes.
 * The engine in WebAssembly can read such a file and cannot write one; this is done by DuckDB for Node, of the same version.
 */
export async function databaseFile(dataset: Dataset): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'plankoll-database-'));
  try {
    const path = join(folder, 'dataset.duckdb');
    await writeDatabaseFile(path, dataset);
    return new Uint8Array(readFileSync(path));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Writes that file.
 * @param more SQL that adds rows to the tables before anything is derived from them; the file is then compressed by DuckDB
 * @returns how many rows each table has
 */
export async function writeDatabaseFile(path: string, dataset: Dataset, more: readonly string[] = []): Promise<Record<TableName, number>> {
  // What does not fit into memory meanwhile lies beside the file, and not in the folder that the build was started from.
  const instance = await DuckDBInstance.create(':memory:', { temp_directory: `${path}.tmp` });
  try {
    const connection = await instance.connect();
    // One thread, and columns as they are, give the same bytes each time. What is sent is compressed as a whole.
    if (more.length === 0) await connection.run(`SET threads = 1; SET force_compression = 'uncompressed'`);
    for (const name of tableNames) await writeTable(connection, name, dataset[name]);
    for (const sql of [...more, ...derivedTables]) await connection.run(sql);
    const rows = await rowCounts(connection);
    // Copied when all is done, so that the file holds nothing that was only on the way.
    await connection.run(`ATTACH '${path.replaceAll("'", "''")}' AS dataset (BLOCK_SIZE ${BLOCK_BYTES}, ROW_GROUP_SIZE ${GROUP_ROWS})`);
    await connection.run('COPY FROM DATABASE memory TO dataset; CHECKPOINT dataset; DETACH dataset');
    connection.closeSync();
    return rows;
  } finally {
    instance.closeSync();
  }
}

async function writeTable<Name extends TableName>(connection: DuckDBConnection, name: Name, rows: Dataset[Name]): Promise<void> {
  const columns = Object.entries<string>(tables[name]);
  await connection.run(
    `CREATE TABLE ${name} (${columns.map(([column, type]) => `"${column}" ${type.startsWith('text') ? 'VARCHAR' : 'INTEGER'}`).join(', ')})`,
  );
  const appender = await connection.createAppender(name);
  for (const row of rows as readonly Readonly<Record<string, string | number | null>>[]) {
    for (const [column] of columns) {
      const value = row[column] ?? null;
      if (value === null) appender.appendNull();
      else if (typeof value === 'string') appender.appendVarchar(value);
      else appender.appendInteger(value);
    }
    appender.endRow();
  }
  appender.closeSync();
}

async function rowCounts(connection: DuckDBConnection): Promise<Record<TableName, number>> {
  const counts = tableNames.map((name) => `(SELECT count(*) FROM ${name})::INTEGER AS ${name}`).join(', ');
  const [row] = (await connection.runAndReadAll(`SELECT ${counts}`)).getRowObjectsJS();
  return row as Record<TableName, number>;
}
