import type { LintReport } from './lint-report';
import type { Frame } from './schema';

/** The division to open with, and headings by which a document could mean two things. */
export function lintFrame({ divisions, priority_areas, template }: Frame, report: LintReport): void {
  if (divisions.filter((division) => division.default).length !== 1)
    report.fail('frame', 'divisions', 'exakt en indelning ska ha default: true', 'Sätt default: true på den indelning som sidan ska öppna med.');

  const distinct = (kind: string, entries: readonly { readonly id: string; readonly headings: readonly string[] }[]) => {
    const owners = new Map<string, string>();
    for (const { id, headings } of entries)
      for (const heading of headings) {
        const key = heading.toLowerCase();
        const owner = owners.get(key);
        if (owner !== undefined)
          report.fail(
            'frame',
            id,
            `${kind} ”${heading}” står ${owner === id ? 'två gånger i posten' : `också i ${owner}`}`,
            'En rubrik får betyda en enda sak; ta bort den ena.',
          );
        owners.set(key, id);
      }
  };
  const named = ({ id, name_sv, headings }: { id: string; name_sv: string; headings: readonly string[] }) => ({
    id,
    headings: [name_sv, ...headings],
  });
  distinct('rubriken', priority_areas.map(named));
  distinct(
    'rubriken',
    priority_areas.flatMap(({ sub_areas }) => sub_areas.map(named)),
  );
  distinct(
    'kolumnrubriken',
    Object.entries(template.columns).map(([id, headings]) => ({ id, headings })),
  );
}
