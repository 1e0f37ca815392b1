import type { CollaboratorBasis, FieldName } from '../../model/kinds';
import type { CollaborationCues } from '../../vocabulary/collaboration-cues-schema';
import { vocabularyFiles } from '../../vocabulary/files';
import { InputProblem, lineAt } from '../../vocabulary/problem';
import type { Collaborator, Organisation } from '../../vocabulary/schema';
import { type Matcher, matcher } from '../../vocabulary/spelling';
import type { Vocabulary } from '../../vocabulary/vocabulary';
import type { SourceDocument, Statement } from '../statement';
import { type ActorFinder, type ActorList, actorFinders, type ListReader, listReaders, type Mention } from './partner-lists';
import { matchInDocument, type StatementText, type TagMatch } from './statement-text';

export interface CollaboratorTag extends TagMatch {
  readonly collaborator_id: string;
  readonly basis: CollaboratorBasis;
}

type Words = Pick<Vocabulary, 'collaborators' | 'organisations'>;

const FILE = `data/vocabulary/${vocabularyFiles.collaborators}`;
const CUES_FILE = `data/vocabulary/${vocabularyFiles.collaborationCues}`;
const ACTIVITY_FIELDS: readonly FieldName[] = ['title', 'goal', 'text', 'follow_up', 'responsible'];
const SENTENCE_START = /(?:^|[.!?:]\s+)(?=\p{Lu})/gu;

/**
 * The collaborators of a statement. A listed partner is exactly one (`listed`); in every other statement a collaborator counts only when
 * a phrase of the cues says that the unit works with it (`named`). The unit itself and its own branches are never its collaborators.
 * @throws InputProblem when a listed partner is no entry of collaborators.yaml, or several.
 */
export function collaboratorTagger(vocabulary: Words, cues: CollaborationCues): (statement: StatementText) => CollaboratorTag[] {
  const read = compile(vocabulary, cues);
  return (statementText) => {
    const { statement, document, fields, leadIn } = statementText;
    if (statement.kind === 'collaboration') {
      const field = fields.text;
      const [partner, ...others] = field === undefined ? [] : read.listed(field.value);
      if (field === undefined || partner === undefined || others.length > 0)
        throw notOnePartner(document, statement, field?.value ?? '', partner === undefined ? [] : [partner, ...others]);
      return [{ ...matchInDocument(field, { start: 0, end: field.value.length }), collaborator_id: partner.id, basis: 'listed' }];
    }
    if (read.listsAgreements(leadIn)) return [];
    const names = statement.kind === 'activity' ? ACTIVITY_FIELDS : (['text'] as const);
    return names.flatMap((name) => {
      const field = fields[name];
      if (field === undefined) return [];
      const partners = read.named(field.value, statement.organisation_id);
      return partners.map(
        ({ id, start, end }): CollaboratorTag => ({
          ...matchInDocument(field, { start, end }),
          collaborator_id: id,
          basis: 'named',
        }),
      );
    });
  };
}

/**
 * The examples of every entry are its tests: as an item of a partner list, or as a sentence of a unit, a district or not, that is none of those named.
 * What ends with a stop is a sentence; anything else may be either.
 * @throws InputProblem at the first entry whose examples do not hold.
 */
export function checkCollaboratorExamples(vocabulary: Words, cues: CollaborationCues): void {
  const read = compile(vocabulary, cues);
  const isItem = (id: string, example: string) => {
    const partners = /[.!?…]["”)]*$/.test(example) ? [] : read.listed(example);
    return partners.length === 1 && partners[0]?.id === id;
  };
  const isNamed = (id: string, example: string) => exampleUnits.some((unit) => read.named(example, unit).some((partner) => partner.id === id));
  const isFound = (id: string, example: string) => isNamed(id, example) || isItem(id, example);
  checkOwnUnits(vocabulary, cues);
  for (const { id, examples } of vocabulary.collaborators) {
    const missed = examples.match.find((example) => !isFound(id, example));
    if (missed !== undefined) {
      const remedy = 'Lägg till stavningen i spellings, eller frasen som säger att enheten samverkar i collaboration-cues.yaml.';
      throw new InputProblem(FILE, null, `${id}: parten hittas inte i sitt exempel ”${missed}”`, remedy);
    }
    const wrong = examples.no_match.find((example) => isFound(id, example));
    if (wrong !== undefined) {
      const remedy = 'Gör stavningen eller frasen snävare, eller skriv undantaget i not här eller i collaboration-cues.yaml.';
      throw new InputProblem(FILE, null, `${id}: parten hittas i en mening där den inte ska hittas: ”${wrong}”`, remedy);
    }
  }
}

/** A unit that is none of those that the vocabulary knows, and a district that is none of them. */
const NEUTRAL = Symbol('neutral');
const SOME_DISTRICT = Symbol('some district');
type Unit = string | null | typeof NEUTRAL | typeof SOME_DISTRICT;
const exampleUnits: readonly Unit[] = [NEUTRAL, SOME_DISTRICT];

interface Partner {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

function compile({ collaborators, organisations }: Words, cues: CollaborationCues) {
  const findersFor = actorFinders(collaborators, cues.list.shared_parts);
  const listsOf = listReaders(cues.list);
  const after = matcher([...cues.partners_after, ...cues.partners_after_verb], cues.not);
  const verbs = matcher(cues.partners_after_verb, cues.not);
  const before = matcher(cues.partners_before, cues.not);
  const takePart = matcher(cues.participants_after, cues.not);
  const joins = matcher(cues.partner_joins, cues.not);
  const inOneWord = matcher(cues.in_one_word);
  const agreements = matcher(cues.agreements);
  const prepositions = matcher(cues.list.ends);
  const finders = new Map<Unit, ActorFinder>();
  const actorsFor = (unit: Unit): ActorFinder => {
    const known = finders.get(unit) ?? findersFor(...ownOf(unit, organisations, cues));
    finders.set(unit, known);
    return known;
  };

  /** The actors that stand as subject right before an offset ("A och B samverkar", "A som samverkar"), null when none does. */
  function subjectOf(text: string, offset: number, mentions: readonly Mention[], lists: ListReader): ActorList | null {
    const until = text.slice(0, offset).replace(/(?:\s+som)?\s*$/u, '').length;
    for (const { start } of mentions) {
      if (start >= until) break;
      const list = lists.at(start, until);
      const lead = text.slice(0, start);
      if (list.end >= until && !prepositions.find(lead).some(({ end }) => lead.slice(end).trim() === '')) {
        const joined = /(?:,|\s(?:och|samt))\s+$/u.test(lead);
        return joined ? { ...list, members: list.members + 1 } : list;
      }
    }
    return null;
  }

  /** The actors that open the sentence in which an offset stands. */
  function openingOf(text: string, offset: number, lists: ListReader): readonly Mention[] {
    const start = [...text.slice(0, offset).matchAll(SENTENCE_START)].at(-1);
    return start === undefined ? [] : lists.at(start.index + start[0].length, offset).actors;
  }

  return {
    /** The collaborators that an item of a partner list names. */
    listed(item: string): Collaborator[] {
      const { actors } = listsOf(item, actorsFor(NEUTRAL)(item)).at(0);
      return actors.flatMap(({ collaborator }) => collaborator ?? []);
    },

    /** The collaborators that a text says its unit works with, each place once and in order. */
    named(text: string, unit: Unit): Partner[] {
      const phrases = after.find(text);
      if (phrases.length === 0 && ![before, takePart, joins, inOneWord].some(({ find }) => find(text).length > 0)) return [];
      const mentions = actorsFor(unit)(text);
      const lists = listsOf(text, mentions);
      const found: Mention[] = mentions.filter(({ start, end }) => inOneWord.find(text.slice(start, end)).length > 0);

      const verbStarts = new Set(verbs.find(text).map(({ start }) => start));
      for (const { start, end } of phrases) {
        const { actors } = lists.at(end);
        const withUnit = actors.some(({ collaborator }) => collaborator === null);
        const subject = (verbStarts.has(start) ? subjectOf(text, start, mentions, lists)?.actors : undefined) ?? [];
        const isOthers = subject.length > 0 && subject.every(({ collaborator }) => collaborator !== null);
        if (isOthers && !withUnit) continue;
        found.push(...actors, ...(isOthers ? subject : withUnit ? openingOf(text, start, lists) : []));
      }
      const isLonger = (at: number, end: number) => phrases.some((phrase) => phrase.start < end && phrase.end > end && phrase.end > at);
      for (const { start, end } of before.find(text)) {
        const subject = isLonger(start, end) ? null : subjectOf(text, start, mentions, lists);
        if (subject !== null && subject.members > 1) found.push(...subject.actors);
      }
      for (const { end } of takePart.find(text)) {
        const { actors } = lists.at(end);
        if (actors.some(({ collaborator }) => collaborator === null)) found.push(...actors);
      }
      for (const { start } of joins.find(text)) found.push(...(subjectOf(text, start, mentions, lists)?.actors ?? []));
      return distinct(found);
    },

    /** Whether the introduction of a list says that agreements follow. */
    listsAgreements: (introduction: string): boolean => agreements.find(introduction).length > 0,
  };
}

/** What a unit calls itself, and whether a collaborator is the unit or a part of it. A claim is about units of any kind. */
function ownOf(unit: Unit, organisations: readonly Organisation[], cues: CollaborationCues): [Matcher, (collaborator: Collaborator) => boolean] {
  const kind = unit === SOME_DISTRICT ? 'district' : organisations.find(({ id }) => id === unit)?.kind;
  const rules = cues.own.filter((rule) => {
    if (rule.organisation_id !== undefined) return rule.organisation_id === unit;
    return rule.kind === undefined || unit === null || rule.kind === kind;
  });
  const parts = new Set(rules.flatMap((rule) => rule.collaborators));
  const isUnit = ({ organisation_id }: Collaborator) => organisation_id !== undefined && organisation_id === unit;
  return [matcher(rules.flatMap((rule) => rule.words)), (collaborator) => isUnit(collaborator) || parts.has(collaborator.id)];
}

function distinct(mentions: readonly Mention[]): Partner[] {
  const partners = mentions.flatMap(({ collaborator, start, end }) => (collaborator === null ? [] : [{ id: collaborator.id, start, end }]));
  const first = partners.filter((partner, i) => partners.findIndex(({ start }) => start === partner.start) === i);
  return first.sort((a, b) => a.start - b.start);
}

function notOnePartner(document: SourceDocument, { fields }: Statement, partner: string, found: readonly Collaborator[]): InputProblem {
  const line = lineAt(document.text, fields.text?.[0]?.start ?? 0);
  if (found.length === 0)
    return new InputProblem(
      document.file,
      line,
      `Partnern ”${partner}” finns inte i collaborators.yaml.`,
      `Lägg till parten, eller stavningen i den post som är parten, i ${FILE}.`,
    );
  const names = found.map(({ name }) => name).join(' och ');
  return new InputProblem(
    document.file,
    line,
    `Partnern ”${partner}” är flera parter i collaborators.yaml: ${names}.`,
    'Skilj parterna åt med komma i dokumentets lista, eller ge det hela en egen post.',
  );
}

/** The units and collaborators that the cues call a unit's own must exist. */
function checkOwnUnits({ collaborators, organisations }: Words, { own }: CollaborationCues): void {
  const check = (wanted: readonly string[], known: readonly { id: string }[], where: string) => {
    const missing = wanted.find((id) => !known.some((entry) => entry.id === id));
    if (missing !== undefined) throw new InputProblem(CUES_FILE, null, `own: ${missing} finns inte.`, `Använd ett id ur ${where}.`);
  };
  check(
    own.flatMap(({ organisation_id }) => organisation_id ?? []),
    organisations,
    'organisations.yaml',
  );
  check(
    own.flatMap((rule) => rule.collaborators),
    collaborators,
    'collaborators.yaml',
  );
}
