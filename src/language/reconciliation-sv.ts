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

export const verdictGroupNames: Record<Verdict, string> = {
  contradicts: 'Det som inte stämmer med ett inläst dokument',
  agrees: 'Det som stämmer så långt det går att se',
  open: 'Det som inte går att stämma av än',
};

/** "Skarpnäcks", "Farstas": no second s. */
export const genitive = (name: string): string => (/[sxz]$/i.test(name) ? name : `${name}s`);
