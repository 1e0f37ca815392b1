import type { FieldName, Relation } from '../../model/kinds';
import { vocabularyFiles } from '../../vocabulary/files';
import { InputProblem } from '../../vocabulary/problem';
import type { Relations } from '../../vocabulary/relations-schema';
import { matcher } from '../../vocabulary/spelling';
import type { Vocabulary } from '../../vocabulary/vocabulary';
import { checkRelationExamples, relationFinder } from './relation';
import { matchInDocument, type StatementText, type TagMatch } from './statement-text';

export interface MethodTag extends TagMatch {
  readonly method_id: string;
  readonly relation: Relation;
}

const FILE = `data/vocabulary/${vocabularyFiles.methods}`;
const ACTIVITY_FIELDS: readonly FieldName[] = ['title', 'goal', 'text', 'follow_up', 'responsible'];
const NO_FIELDS: readonly FieldName[] = [];

/**
 * The methods that a statement names, every occurrence in the order of the text, each with its relation to the unit.
 * A plan's row is read in all columns but the timeline, anything else in its text alone; a list of partners and a declaration of places name none.
 * An item of a list that is led in as agreements names an agreement, never the way of working that the agreement is about.
 */
export function methodTagger(
  vocabulary: Pick<Vocabulary, 'methods' | 'collaborationCues'>,
  relations: Relations,
): (statement: StatementText) => MethodTag[] {
  const entries = vocabulary.methods.map(({ id, kind, spellings, not }) => ({ id, kind, spellings: matcher(spellings, not) }));
  const agreements = matcher(vocabulary.collaborationCues.agreements);
  const relationOf = relationFinder(relations);
  return ({ statement, fields, leadIn }) => {
    const read = agreements.find(leadIn).length === 0 ? entries : entries.filter(({ kind }) => kind === 'agreement');
    return fieldsOf(statement.kind).flatMap((name) => {
      const field = fields[name];
      if (field === undefined) return [];
      const found = read.flatMap(({ id, spellings }) => spellings.find(field.value).map((match) => ({ id, match })));
      found.sort((a, b) => a.match.start - b.match.start || a.match.end - b.match.end);
      return found.map(
        ({ id, match }): MethodTag => ({
          ...matchInDocument(field, match),
          method_id: id,
          relation: relationOf(field.value, match, statement.kind).relation,
        }),
      );
    });
  };
}

/**
 * The examples of every entry are its tests, and so are those of the rules for relations.
 * @throws InputProblem at the first entry that is not found in one of its sentences, or found where it must not be.
 */
export function checkMethodExamples(vocabulary: Pick<Vocabulary, 'methods'>, relations: Relations): void {
  for (const { id, spellings, not, examples } of vocabulary.methods) {
    const { find } = matcher(spellings, not);
    const missed = examples.match.find((sentence) => find(sentence).length === 0);
    if (missed !== undefined) {
      const remedy = 'Lägg till stavningen i spellings, eller ta bort det i not som träffar.';
      throw new InputProblem(FILE, null, `${id}: metoden hittas inte i sin exempelmening ”${missed}”`, remedy);
    }
    const wrong = examples.no_match.find((sentence) => find(sentence).length > 0);
    if (wrong !== undefined) {
      const remedy = 'Gör stavningen snävare, eller skriv undantaget i not.';
      throw new InputProblem(FILE, null, `${id}: metoden hittas i en mening där den inte ska hittas: ”${wrong}”`, remedy);
    }
  }
  checkRelationExamples(relations);
}

function fieldsOf(kind: StatementText['statement']['kind']): readonly FieldName[] {
  if (kind === 'activity') return ACTIVITY_FIELDS;
  return kind === 'collaboration' || kind === 'place-declaration' ? NO_FIELDS : ['text'];
}
