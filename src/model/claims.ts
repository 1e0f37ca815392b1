/** The closed lists of the city's own claims and of contradictions inside the sources. */

/** What a claim is about; the parts of the page. */
export const claimThemes = ['plans', 'support', 'training', 'effects', 'numbers', 'programme'] as const;
export type ClaimTheme = (typeof claimThemes)[number];

/** How the city says it: that something is so, that it is required, or that it should be done. */
export const claimMoods = ['statement', 'requirement', 'proposal'] as const;
export type ClaimMood = (typeof claimMoods)[number];

/** How many of the units must have what the claim speaks of. `unverifiable`: no table can say. */
export const comparisons = ['all', 'none', 'exactly', 'at-least', 'at-most', 'unverifiable'] as const;
export type Comparison = (typeof comparisons)[number];

/** What a unit must have: a loaded plan, a row of its plan, any statement, a counted tag, words, or a part of the 2017 programme. */
export const claimSubjects = ['plan', 'row', 'statement', 'method', 'collaborator', 'words', 'theme', 'priority-place', 'planned-activity'] as const;
export type ClaimSubject = (typeof claimSubjects)[number];

/** What of it is counted: each one, or the different priority areas or sub-areas that they stand under. */
export const countedThings = ['statements', 'priority-areas', 'sub-areas'] as const;
export type CountedThing = (typeof countedThings)[number];

/** What it means that a loaded document does not speak of it. */
export const silences = ['lacks', 'says-nothing'] as const;
export type Silence = (typeof silences)[number];

/** Several of a claim's terms: what it counts among, what bears it. */
export const claimTermRoles = ['unit', 'subject', 'phrase', 'borne-by'] as const;
export type ClaimTermRole = (typeof claimTermRoles)[number];

export const verdicts = ['agrees', 'contradicts', 'open'] as const;
/** `open`: cannot be checked yet. */
export type Verdict = (typeof verdicts)[number];

export const contradictionKinds = ['figures', 'time', 'content', 'names'] as const;
export type ContradictionKind = (typeof contradictionKinds)[number];
