import { type VocabularyTexts, vocabularyFiles } from './files';
import { InputProblem } from './problem';
import type { Vocabulary } from './vocabulary';

/**
 * Checks what no single entry shows: ids that occur twice, references to nothing, one spelling in two entries.
 * @throws InputProblem at the first entry that is wrong.
 */
export function lintVocabulary(vocabulary: Vocabulary, texts: VocabularyTexts): void {
  const { frame, organisations, methods, collaborators, subAreaRules } = vocabulary;
  const fail = (name: keyof VocabularyTexts, id: string, what: string, remedy: string): never => {
    throw new InputProblem(`data/vocabulary/${vocabularyFiles[name]}`, lineOfEntry(texts[name], id), `${id}: ${what}`, remedy);
  };

  const unique = (name: keyof VocabularyTexts, entries: readonly { id: string }[]): Set<string> => {
    const seen = new Set<string>();
    for (const { id } of entries) {
      if (seen.has(id)) fail(name, id, 'samma id står två gånger', 'Slå ihop posterna eller ge den ena ett annat id.');
      seen.add(id);
    }
    return seen;
  };

  const subAreas = unique(
    'frame',
    frame.priority_areas.flatMap((area) => area.sub_areas),
  );
  unique('frame', frame.priority_areas);
  unique('frame', frame.divisions);
  const organisationIds = unique('organisations', organisations);
  const methodIds = unique('methods', methods);
  unique('collaborators', collaborators);
  unique('subAreaRules', subAreaRules);

  if (frame.divisions.filter((division) => division.default).length !== 1)
    fail('frame', 'divisions', 'exakt en indelning ska ha default: true', 'Sätt default: true på den indelning som sidan ska öppna med.');

  for (const { id, successor_id } of organisations)
    if (successor_id && !organisationIds.has(successor_id))
      fail('organisations', id, `efterträdaren ${successor_id} finns inte`, 'Lägg till den i organisations.yaml eller rätta id:t.');
  const successorOf = new Map(organisations.map(({ id, successor_id }) => [id, successor_id]));
  for (const { id } of organisations) {
    const passed = new Set<string>();
    for (let at: string | undefined = id; at !== undefined; at = successorOf.get(at)) {
      if (passed.has(at)) fail('organisations', id, 'efterträdarna går i ring', 'Rätta successor_id så att den sista enheten inte har någon.');
      passed.add(at);
    }
  }
  for (const { id, organisation_id } of collaborators)
    if (organisation_id && !organisationIds.has(organisation_id))
      fail('collaborators', id, `enheten ${organisation_id} finns inte`, 'Använd ett id ur organisations.yaml.');
  for (const { id, sub_area_id } of subAreaRules)
    if (!subAreas.has(sub_area_id)) fail('subAreaRules', id, `delområdet ${sub_area_id} finns inte`, 'Använd ett id ur frame.yaml.');
  for (const { id, not_to_be_confused_with } of methods)
    for (const other of not_to_be_confused_with)
      if (!methodIds.has(other)) fail('methods', id, `not_to_be_confused_with nämner ${other}, som inte finns`, 'Använd ett id ur methods.yaml.');

  for (const name of ['methods', 'collaborators'] as const) {
    const owners = new Map<string, string>();
    for (const entry of vocabulary[name])
      for (const spelling of entry.spellings) {
        const key = spelling.toLowerCase();
        const owner = owners.get(key);
        if (owner !== undefined)
          fail(name, entry.id, `stavningen "${spelling}" står också i ${owner}`, 'En stavning får höra till en enda post; ta bort den ena.');
        owners.set(key, entry.id);
      }
  }
}

/** The line, from 1, on which the entry of that id begins; null where there is none. */
export function lineOfEntry(yaml: string, id: string): number | null {
  return yaml.split('\n').findIndex((line) => new RegExp(`\\bid: "?${id}"?(?![\\w-])`).test(line)) + 1 || null;
}
