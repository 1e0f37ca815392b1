import type { Confidence, GoldPart, TagClass } from '../model/kinds';

/** What the page about the coding says, in Swedish. */

export const tagClassNames: Record<TagClass, string> = { method: 'Metoder', collaborator: 'Samverkansparter', 'sub-area': 'Delområden, härledda' };

export const tagClassUnits: Record<TagClass, string> = {
  method: 'dokument, enhet och metod',
  collaborator: 'dokument, enhet och part',
  'sub-area': 'utsaga och delområde',
};

export const goldPartNames: Record<GoldPart | 'all', string> = { all: 'Allt', open: 'Öppen del', 'held-out': 'Undanhållen del' };

export const confidenceNames: Record<Confidence, string> = { high: 'hög', medium: 'medel', low: 'låg' };

/** What each class must reach before its figures may be trusted as they stand: share right of what is tagged, and tagged of what is there. */
export const reach: Record<TagClass, { readonly precision: number; readonly recall: number }> = {
  method: { precision: 0.97, recall: 0.95 },
  collaborator: { precision: 0.97, recall: 0.95 },
  'sub-area': { precision: 0.9, recall: 0.8 },
};

export const howTagged: Record<TagClass, string> = {
  method:
    'En metod räknas när något av dess ord står i en utsaga och meningen säger att enheten gör, har eller planerar den (använder) eller utbildar eller förser andra med den (erbjuder andra). En mening som bara förklarar, jämför eller nämner metoden räknas inte. Enheten är den vars utsaga det är, aldrig någon annan som råkar nämnas.',
  collaborator:
    'En part räknas när den står i programmets egen lista över samverkansparter, eller när en mening nämner den och säger att enheten samverkar med den. Nämnd, förvaltning och kontor är en part. Den som bara är part i en överenskommelse, ger pengar, lånar ut en lokal eller får något är ingen samverkanspart.',
  'sub-area':
    'En plans rader står under delområdets rubrik: det är uttalat och mäts inte här. För mål och åtgärder i programmet 2017 och exempel i rapporterna avgör namngivna regler av meningens egna ord, aldrig av rubriken. En beskrivning av ett problem eller en målgrupp räcker inte.',
};

export const weaknesses: Record<TagClass, readonly string[]> = {
  method: [
    'En omskrivning utan metodens namn hittas bara om någon av dess stavningar liknar den.',
    'Gränsen mellan att använda och att bara nämna är tunn i korta punktlistor.',
    'En metod som bara en ny plan har finns inte i ordlistan förrän någon lägger till den.',
  ],
  collaborator: [
    'En part vars namn bara framgår av ett formnamn (till exempel ”SSP”) räknas inte som part.',
    '”Föreningar”, ”skolan” och ”myndigheter” är sammanfattande ord: två enheter som nämner dem behöver inte mena samma aktör.',
  ],
  'sub-area': [
    'Delområdet är en läsares tolkning. Två läsare är inte helt överens, och regeln kan inte vara säkrare än de.',
    'Fritidsgårdar som skyddsfaktor läses brett: också annan ledd fritidsverksamhet för barn och unga räknas dit.',
    'Reglerna är skrivna med dessa dokument framför sig. Nästa plan kan säga samma sak med andra ord.',
  ],
};
