import type { FieldName } from '../../model/kinds';
import type { TableRow } from '../../model/tables';
import { vocabularyFiles } from '../../vocabulary/files';
import { InputProblem } from '../../vocabulary/problem';
import type { SubAreaRule } from '../../vocabulary/schema';
import { matcher } from '../../vocabulary/spelling';
import type { Vocabulary } from '../../vocabulary/vocabulary';
import type { StatementText } from './statement-text';

export type SubAreaTag = Omit<TableRow<'statement_sub_areas'>, 'statement_id'>;

/** What a rule reads. Who answers for a row, and how it is followed up, says nothing about its substance. */
const readByRules: readonly FieldName[] = ['title', 'goal', 'text'];

/**
 * The sub-areas of a statement: first those that its document puts it under, then those that a rule infers from its own words.
 * A sub-area comes once: what is stated wins, then the first rule of the vocabulary.
 */
export function subAreaTagger(vocabulary: Pick<Vocabulary, 'subAreaRules'>): (statement: StatementText) => SubAreaTag[] {
  const rules = vocabulary.subAreaRules.map((rule) => ({ ...rule, find: compile(rule) }));
  return ({ statement, fields, leadIn }) => {
    const names = statement.kind === 'activity' ? readByRules : (['text'] as const);
    const values = names.flatMap((name) => fields[name]?.value ?? []);
    const inferred = rules
      .filter((rule) => rule.kinds.includes(statement.kind))
      .map((rule) => ({ ...rule, matched_text: rule.find(values, leadIn) }));
    const tags: SubAreaTag[] = [
      ...statement.stated_sub_areas.map(({ sub_area_id, rule, heading }) => ({ sub_area_id, basis: 'stated', rule, matched_text: heading })),
      ...inferred
        .filter(({ matched_text }) => matched_text !== null)
        .map(({ sub_area_id, id, matched_text }) => ({ sub_area_id, basis: 'inferred', rule: id, matched_text })),
    ];
    return tags.filter((tag, i) => tags.findIndex((first) => first.sub_area_id === tag.sub_area_id) === i);
  };
}

/**
 * The examples of every rule are its tests.
 * @throws InputProblem at the first rule that misses one of its sentences, or finds one that it must not.
 */
export function checkSubAreaExamples(vocabulary: Pick<Vocabulary, 'subAreaRules'>): void {
  for (const rule of vocabulary.subAreaRules) {
    const find = compile(rule);
    const fail = (what: string, remedy: string): never => {
      throw new InputProblem(`data/vocabulary/${vocabularyFiles.subAreaRules}`, null, `${rule.id}: ${what}`, remedy);
    };
    for (const sentence of rule.examples.match)
      if (find([sentence]) === null)
        fail(
          `regeln gäller inte i sin exempelmening "${sentence}"`,
          'Lägg till en stavning i spellings eller and, eller ta bort det i not eller unless som träffar.',
        );
    for (const sentence of rule.examples.no_match)
      if (find([sentence]) !== null)
        fail(
          `regeln gäller i en mening där den inte ska gälla: "${sentence}"`,
          'Gör spellings eller and snävare, eller skriv undantaget i not eller unless.',
        );
  }
}

/**
 * The words by which a rule holds for the fields of one statement, or null; what it asks for may stand in different fields, and `and` and `unless`
 * also in the sentence that leads in to the statement's list. The words themselves are always the statement's own.
 */
function compile({ spellings, and, not, unless }: SubAreaRule): (values: readonly string[], leadIn?: string) => string | null {
  const subject = matcher(spellings, not);
  const also = matcher(and);
  const exception = matcher(unless);
  const first = (values: readonly string[], { find }: typeof subject) =>
    values.flatMap((value) => find(value).map(({ start, end }) => value.slice(start, end)))[0] ?? null;
  return (values, leadIn = '') => {
    const around = [leadIn, ...values];
    return (and.length === 0 || first(around, also) !== null) && first(around, exception) === null ? first(values, subject) : null;
  };
}
