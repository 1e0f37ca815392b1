import type { Language } from '../../language/language';
import { kinds } from '../../language/sv/kinds';
import { recurrence as words } from '../../language/sv/recurrence';
import type { DocumentKind } from '../../model/kinds';
import type { AnswerRow, Question } from '../question';
import sql from './query.sql?raw';

const shape = { document_kind: 'text', years: 'text', districts: 'integer', departments: 'integer' } as const;

export const bases: Question<typeof shape> = {
  id: 'bases',
  question: 'Hur många enheter talar i varje slags dokument?',
  sql,
  shape,
  own: ['organisations', 'areas', 'methods', 'collaborators'],
};
export type BaseRow = AnswerRow<typeof bases>;

export const baseOf = (rows: readonly BaseRow[], kind: DocumentKind): BaseRow | undefined => rows.find(({ document_kind }) => document_kind === kind);

/** The head of a column that counts in one kind of document: plans are one group whatever years they are for, the others are told apart by year. */
export function documentHead(rows: readonly BaseRow[], kind: DocumentKind, language: Language): string {
  const t = language.messages(kinds);
  const years = baseOf(rows, kind)?.years;
  return years === undefined ? t(`document-kind.${kind}`) : t(`document-head.${kind}`, { years });
}

/** What a count is a share of: "av 13 stadsdelar och 5 förvaltningar". */
export function baseWords(base: BaseRow | undefined, language: Language): string {
  const { districts = 0, departments = 0 } = base ?? {};
  const whose = districts > 0 ? (departments > 0 ? 'both' : 'districts') : departments > 0 ? 'departments' : 'none';
  return language.messages(words)(`base.${whose}`, { districts, departments });
}
