import type { Relation, StatementKind } from '../../model/kinds';
import { vocabularyFiles } from '../../vocabulary/files';
import { InputProblem } from '../../vocabulary/problem';
import type { RelationRule, Relations } from '../../vocabulary/relations-schema';
import { type Match, matcher } from '../../vocabulary/spelling';
import { splitSentences } from '../read/sentences';

/** What a rule decides for a method found in a text; `rule` is null where none holds. */
export interface RelationFinding {
  readonly relation: Relation;
  readonly rule: string | null;
}

/** Compiles the rules once. The finder reads the sentence of the text in which the method stands. */
export function relationFinder(relations: Relations): (text: string, method: Match, kind: StatementKind) => RelationFinding {
  const rules = relations.rules.map((rule) => ({ ...rule, holds: compile(rule) }));
  return (text, method, kind) => {
    const sentence = sentenceOf(text, method);
    const within = { start: method.start - sentence.start, end: method.end - sentence.start };
    const rule = rules.find(({ kinds, holds }) => (kinds?.includes(kind) ?? true) && holds(text.slice(sentence.start, sentence.end), within));
    return { relation: rule?.relation ?? relations.otherwise, rule: rule?.id ?? null };
  };
}

/**
 * The examples of every rule are its tests.
 * @throws InputProblem at the first rule that does not decide one of its sentences, or decides one that it must not.
 */
export function checkRelationExamples(relations: Relations): void {
  const find = relationFinder(relations);
  for (const { id, examples } of relations.rules) {
    const fail = (what: string, remedy: string): never => {
      throw new InputProblem(`data/vocabulary/${vocabularyFiles.relations}`, null, `${id}: ${what}`, remedy);
    };
    const decides = ({ sentence, words, kind }: (typeof examples.match)[number]): boolean => {
      const start = sentence.indexOf(words);
      if (start === -1) fail(`orden "${words}" står inte i exempelmeningen "${sentence}"`, 'Skriv words precis som de står i meningen.');
      return find(sentence, { start, end: start + words.length }, kind).rule === id;
    };
    for (const example of examples.match)
      if (!decides(example))
        fail(
          `regeln avgör inte sin exempelmening "${example.sentence}"`,
          'Lägg till en fras i before eller after, öka reach, eller flytta regeln före den som tog meningen.',
        );
    for (const example of examples.no_match)
      if (decides(example))
        fail(
          `regeln avgör en mening som den inte ska avgöra: "${example.sentence}"`,
          'Gör frasen snävare, sätt reach, eller skriv undantaget i unless.',
        );
  }
}

function sentenceOf(text: string, { start, end }: Match): Match {
  const sentences = splitSentences(text, { start: 0, end: text.length });
  return sentences.find((sentence) => sentence.start <= start && end <= sentence.end) ?? { start: 0, end: text.length };
}

function compile({ before, after, reach, unless }: RelationRule): (sentence: string, method: Match) => boolean {
  const earlier = matcher(before);
  const later = matcher(after);
  const exception = matcher(unless);
  const isNear = (between: string) => reach === undefined || (between.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)?.length ?? 0) <= reach;
  return (sentence, { start, end }) => {
    const lead = sentence.slice(0, start);
    const rest = sentence.slice(end);
    const isSaid =
      earlier.find(lead).some((phrase) => isNear(lead.slice(phrase.end))) || later.find(rest).some((phrase) => isNear(rest.slice(0, phrase.start)));
    return isSaid && exception.find(sentence).length === 0;
  };
}
