import type { ClaimMood, ClaimTheme, ContradictionKind, Verdict } from '../model/claims';

/** The words of the page that sets the city's own claims against the documents. */

export const claimThemeNames: Record<ClaimTheme, string> = {
  plans: 'Handlingsplanerna',
  support: 'Stödet till enheterna',
  training: 'Utbildning',
  effects: 'Enkäten och effekterna 2022',
  numbers: 'Antal och andelar',
  programme: 'Programmet 2017',
};

export const contradictionKindNames: Record<ContradictionKind, string> = {
  figures: 'Tal och åldrar',
  time: 'Tid och beslut',
  content: 'Sak',
  names: 'Namn och stavning',
};

/** What a claim comes to. A requirement is met or not, a proposal carried out or not; neither is true or false. */
export const verdictWords: Record<ClaimMood, Record<Verdict, string>> = {
  statement: { agrees: 'Stämmer', contradicts: 'Motsägs', open: 'Går inte att stämma av än' },
  requirement: { agrees: 'Kravet uppfylls', contradicts: 'Kravet uppfylls inte', open: 'Går inte att stämma av än' },
  proposal: { agrees: 'Förslaget är genomfört', contradicts: 'Förslaget är inte genomfört', open: 'Går inte att stämma av än' },
};

export const moodNames: Record<ClaimMood, string> = { statement: 'Uppgift', requirement: 'Krav', proposal: 'Förslag' };

/** Heads of a table; a requirement that is not met stands under the second. */
export const verdictHeads: Record<Verdict, string> = {
  agrees: 'Stämmer',
  contradicts: 'Motsägs eller uppfylls inte',
  open: 'Går inte att stämma av än',
};

type ClaimGroupId = 'contradicts' | 'agrees' | 'plans' | 'documents' | 'elsewhere';

/** The groups of claims, each with why it is one. */
export const claimGroupWords: Record<ClaimGroupId, { readonly title: string; readonly note: string }> = {
  contradicts: { title: 'Motsägs eller uppfylls inte', note: '' },
  agrees: { title: 'Stämmer', note: 'Så långt det går att se: det som varje uppgift betyder här, och vad av den som är avstämt, står bredvid.' },
  plans: { title: 'Går inte att stämma av än: fler planer kan avgöra', note: 'När planen läses in räknas utslaget om.' },
  documents: { title: 'Går inte att stämma av än: programmet säger det inte om alla', note: '' },
  elsewhere: { title: 'Går inte att stämma av här: annat underlag behövs', note: 'Inget av de inlästa dokumenten räknar det.' },
};

/** "Skarpnäcks", "Farstas": no second s. */
export const genitive = (name: string): string => (/[sxz]$/i.test(name) ? name : `${name}s`);
