import { derivedTables } from '../model/derived';
import { type TableName, tableNames } from '../model/tables';

const name = new RegExp(`\\b(?:${tableNames.join('|')})\\b`, 'g');

/** The tables that SQL reads, and perhaps some whose name stands in it as that of a column. */
export function tablesRead(sql: string): TableName[] {
  return [...new Set(sql.match(name) as TableName[] | null)];
}

/** What every engine has when it is ready: the statements and what they are counted by. The others are loaded when a query first reads them. */
export const startingTables: readonly TableName[] = tablesRead(derivedTables.join('\n'));
