import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { InputProblem } from '../../vocabulary/problem';
import { readYaml } from '../../vocabulary/read-yaml';

const catalogueFile = 'data/catalogue.yaml';

const publisherTypes = [
  'Academia-ScientificOrganisation',
  'Company',
  'IndustryConsortium',
  'LocalAuthority',
  'NationalAuthority',
  'NonGovernmentalOrganisation',
  'NonProfitOrganisation',
  'PrivateIndividual(s)',
  'RegionalAuthority',
  'StandardisationBody',
  'SupraNationalAuthority',
] as const;
const themes = ['AGRI', 'ECON', 'EDUC', 'ENER', 'ENVI', 'GOVE', 'HEAL', 'INTR', 'JUST', 'REGI', 'SOCI', 'TECH', 'TRAN'] as const;
const address = z.url({ protocol: /^https?$/, error: 'en adress börjar med https:// eller http://' });

const catalogueSchema = z.strictObject({
  /** Where the page is published; unknown until someone does. */
  address: address.endsWith('/', 'adressen slutar med /').optional(),
  /** When it was first published. */
  issued: z.iso.date('ett datum skrivs "ÅÅÅÅ-MM-DD"').optional(),
  contact: z.strictObject({ kind: z.enum(['Organization', 'Individual']), name: z.string(), email: z.email() }).optional(),
  title_sv: z.string(),
  title_en: z.string(),
  description_sv: z.string(),
  description_en: z.string(),
  keywords_sv: z.array(z.string()).min(1),
  keywords_en: z.array(z.string()).min(1),
  themes: z.array(z.enum(themes)).min(1),
  spatial: address,
  documents_owner_sv: z.string(),
  documents_owner_en: z.string(),
  publisher: z.strictObject({ name: z.string(), type: z.enum(publisherTypes) }),
  licence: z.strictObject({ name: z.string(), title: z.string(), url: address }),
  catalogue_licence: address,
});

/** How the dataset presents itself as open data: `data/catalogue.yaml`. */
export type Catalogue = z.infer<typeof catalogueSchema>;

/**
 * The catalogue of a project folder.
 * @throws InputProblem with the line of the first thing that is wrong.
 */
export function readCatalogue(root: string): Catalogue {
  const path = join(root, catalogueFile);
  if (!existsSync(path)) throw new InputProblem(catalogueFile, null, 'Filen saknas.', 'Återställ filen.');
  return readYaml(catalogueFile, readFileSync(path, 'utf8'), catalogueSchema);
}

/** Who may use what, in Swedish and English. */
export function rights({ licence, documents_owner_sv, documents_owner_en }: Catalogue): { readonly sv: string; readonly en: string } {
  return {
    sv:
      `Kodningen – indelningen i utsagor, taggarna, metodlistan, reglerna och beskrivningarna – är Plankolls och får användas enligt ${licence.title}. ` +
      `Dokumentens text och citaten ur den är inte Plankolls: de är allmänna handlingar från ${documents_owner_sv}, återgivna ordagrant. ` +
      'Plankoll ger ingen licens till dem. Kolumner med sådana ord är märkta verbatim i datapackage.json.',
    en:
      `The coding – the division into statements, the tags, the list of methods, the rules and the descriptions – is Plankoll’s and may be used under the ${licence.title}. ` +
      `The text of the documents and the quotes from it are not Plankoll’s: they are public documents of ${documents_owner_en}, quoted verbatim. ` +
      'Plankoll grants no licence to them. Columns with such words are marked verbatim in datapackage.json.',
  };
}
