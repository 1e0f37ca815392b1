import type { CollaborationCues } from '../../vocabulary/collaboration-cues-schema';
import type { Collaborator } from '../../vocabulary/schema';
import { type Match, type Matcher, matcher } from '../../vocabulary/spelling';

/** An actor that a text names. */
export interface Mention extends Match {
  /** Null: the unit itself, or a part of it. */
  readonly collaborator: Collaborator | null;
}

/** A list of actors: "bland annat skolor, polisen och föreningar". */
export interface ActorList {
  /** The actors in order; none when the list names nobody that is known. */
  readonly actors: readonly Mention[];
  /** How many members the list has, known and unknown. */
  readonly members: number;
  /** Where the first word stands that is no longer part of it. */
  readonly end: number;
}

/** Finds the actors of a text, for the unit whose sentence it is. */
export type ActorFinder = (text: string) => Mention[];

const UNKNOWN_WORDS = 2;
const GENITIVE = /(?:[aeo]n|et|na|[aoe]r)s$/i;
const WORD = /[\p{L}\p{N}]+(?:[-.:][\p{L}\p{N}]+)*-?/uy;
const BRACKET = /\([^()]*\)/y;
const SPACE = /\s*/y;
const SHARED = /(?:\p{L}+-(?:\s*[,/]\s*(?:(?:och|samt)\s+)?|\s+(?:och|samt|eller)\s+))+\p{L}+/gu;

/**
 * Compiles the vocabulary once; what it returns gives a finder for one unit.
 * Of actors that overlap, the one that begins first counts, then the longest, then the unit's own.
 */
export function actorFinders(collaborators: readonly Collaborator[], sharedParts: readonly string[]) {
  const entries = collaborators.map((collaborator) => ({
    collaborator,
    names: matcher(collaborator.spellings, collaborator.not),
    parts: collaborator.spellings.map(longestPart),
  }));

  /** @param own words for the unit itself, and whether a collaborator is the unit or a part of it */
  return (own: Matcher, isOwn: (collaborator: Collaborator) => boolean): ActorFinder =>
    (text) => {
      const shared = sharedNames(text, sharedParts);
      const small = [text, ...shared.map(({ whole }) => whole)].join(' ').toLowerCase();
      const mentions: Mention[] = own.find(text).map((match) => ({ ...match, collaborator: null }));
      for (const { collaborator, names, parts } of entries) {
        if (!parts.some((part) => small.includes(part))) continue;
        const isWhole = (name: string) => names.find(name).some(({ start, end }) => start === 0 && end === name.length);
        const actor = isOwn(collaborator) ? null : collaborator;
        const found = [...names.find(text), ...shared.filter(({ whole }) => isWhole(whole))];
        mentions.push(...found.map(({ start, end }) => ({ start, end, collaborator: actor })));
      }
      mentions.sort((a, b) => a.start - b.start || b.end - a.end || Number(a.collaborator !== null) - Number(b.collaborator !== null));
      const kept: Mention[] = [];
      for (const mention of mentions) if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
      return kept;
    };
}

/** What a text must have, in small letters, for a spelling to be worth looking for. */
function longestPart(spelling: string): string {
  const parts = spelling.toLowerCase().split(/[\s*]+/);
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest));
}

/** Words whose second part stands only in the last of a row, made whole: "kulturförvaltning" for "kultur-" in "kultur- och idrottsförvaltning". */
function sharedNames(text: string, sharedParts: readonly string[]): (Match & { whole: string })[] {
  return [...text.matchAll(SHARED)].flatMap((row) => {
    const last = /\p{L}+$/u.exec(row[0])?.[0] ?? '';
    const part = sharedParts.map((shared) => last.toLowerCase().lastIndexOf(shared)).find((at) => at > 0);
    if (part === undefined) return [];
    return [...row[0].matchAll(/(\p{L}+)-/gu)].map(({ 0: stem, 1: letters = '', index }) => {
      const start = row.index + index;
      return { start, end: start + stem.length, whole: letters + last.slice(part) };
    });
  });
}

/** Reads lists of actors in one text. */
export interface ListReader {
  /** The list that begins at an offset; `until` is where it must end at the latest. */
  at(offset: number, until?: number): ActorList;
}

/** Compiles the words of a list once; the reader of a text is then cheap. */
export function listReaders(words: CollaborationCues['list']): (text: string, mentions: readonly Mention[]) => ListReader {
  const joints = matcher(words.joints);
  const beforeName = matcher(words.before_name);
  const ends = matcher(words.ends);
  return (text, mentions) => {
    const jointAt = byStart(joints.find(text));
    const beforeNameAt = byStart(beforeName.find(text));
    const endAt = byStart(ends.find(text));
    const mentionAt = new Map(mentions.map((mention) => [mention.start, mention]));
    const afterSpace = (from: number) => from + lengthAt(SPACE, text, from);

    return {
      at(offset, until = text.length) {
        const actors: Mention[] = [];
        let members = 0;
        let unknown = 0;
        /** The member read at present has its name; nothing but a genitive's own noun may follow. */
        let isNamed = false;
        let isGenitive = false;
        let pos = afterSpace(offset);
        const joint = () => (/[,/]/.test(text[pos] ?? '') ? pos + 1 : jointAt.get(pos));
        while (pos < until) {
          const mention = mentionAt.get(pos);
          let next = joint();
          if (next !== undefined) {
            if (members === 0) break;
            for (pos = afterSpace(next); pos < until; pos = afterSpace(next)) {
              next = joint();
              if (next === undefined) break;
            }
            unknown = 0;
            isNamed = false;
          } else if (mention !== undefined && !isNamed && unknown === 0) {
            const head = headOf(mention, mentionAt.get(afterSpace(mention.end)), text);
            actors.push(head.actor);
            members++;
            isNamed = true;
            isGenitive = GENITIVE.test(text.slice(head.actor.start, head.end));
            pos = afterSpace(head.end);
          } else if (lengthAt(BRACKET, text, pos) > 0 && members > 0) {
            pos = afterSpace(pos + lengthAt(BRACKET, text, pos));
          } else if (!isNamed && mention === undefined && beforeNameAt.has(pos)) {
            pos = afterSpace(beforeNameAt.get(pos) as number);
          } else {
            const word = lengthAt(WORD, text, pos);
            if ((isNamed && !isGenitive) || mention !== undefined || word === 0 || endAt.has(pos) || unknown === UNKNOWN_WORDS) break;
            if (unknown === 0 && !isNamed) members++;
            unknown++;
            pos = afterSpace(pos + word);
          }
        }
        return { actors, members, end: pos };
      },
    };
  };
}

/**
 * Two names in a row are one actor. The second is meant when the first is its place or its title ("Skärholmens fastighetsägare",
 * "stadsdelsförvaltningarna Farsta"), else the first ("lokalpolisområdet Farsta").
 */
function headOf(first: Mention, second: Mention | undefined, text: string): { actor: Mention; end: number } {
  if (second === undefined) return { actor: first, end: first.end };
  const { collaborator } = first;
  const isTitle = collaborator?.kind === 'district' && collaborator.organisation_id === undefined;
  const isPlace = collaborator?.organisation_id !== undefined && /s$/i.test(text.slice(first.start, first.end));
  return { actor: isTitle || isPlace ? second : first, end: second.end };
}

function byStart(matches: readonly Match[]): Map<number, number> {
  return new Map(matches.map(({ start, end }) => [start, end]));
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
