import type { VocabularyTexts } from './files';
import type { LintReport } from './lint-report';
import { didYouMean } from './near-miss';
import type { Vocabulary } from './vocabulary';

/** Ids that stand twice, and references to ids that do not exist. */
export function lintIds({ frame, organisations, methods, collaborators, subAreaRules, relations, glossary }: Vocabulary, report: LintReport): void {
  const unique = (file: keyof VocabularyTexts, entries: readonly { readonly id: string }[]): Set<string> => {
    const seen = new Set<string>();
    for (const { id } of entries) {
      if (seen.has(id)) report.fail(file, id, 'samma id står två gånger', 'Slå ihop posterna, eller ge den nya ett eget id.', 1);
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
  const units = unique('organisations', organisations);
  const methodIds = unique('methods', methods);
  unique('collaborators', collaborators);
  unique('subAreaRules', subAreaRules);
  unique('relations', relations.rules);
  unique('glossary', glossary);

  for (const { id, successor_id } of organisations)
    if (successor_id !== undefined && !units.has(successor_id))
      report.fail(
        'organisations',
        id,
        `efterträdaren ${successor_id} finns inte${didYouMean(successor_id, units)}`,
        'Lägg till den i organisations.yaml, eller rätta id:t.',
      );
  for (const { id, organisation_id } of collaborators)
    if (organisation_id !== undefined && !units.has(organisation_id))
      report.fail(
        'collaborators',
        id,
        `enheten ${organisation_id} finns inte${didYouMean(organisation_id, units)}`,
        'Använd ett id ur organisations.yaml.',
      );
  for (const { id, sub_area_id } of subAreaRules)
    if (!subAreas.has(sub_area_id))
      report.fail('subAreaRules', id, `delområdet ${sub_area_id} finns inte${didYouMean(sub_area_id, subAreas)}`, 'Använd ett id ur frame.yaml.');

  for (const { id, not_to_be_confused_with: others } of methods)
    for (const [i, other] of others.entries()) {
      if (other === id)
        report.fail('methods', id, 'not_to_be_confused_with nämner posten själv', 'Ta bort id:t, eller skriv id:t på den metod som den liknar.');
      if (!methodIds.has(other))
        report.fail(
          'methods',
          id,
          `not_to_be_confused_with nämner ${other}, som inte finns${didYouMean(other, methodIds)}`,
          'Använd ett id ur methods.yaml.',
        );
      if (others.indexOf(other) < i) report.fail('methods', id, `not_to_be_confused_with nämner ${other} två gånger`, 'Ta bort det ena.');
    }
}
