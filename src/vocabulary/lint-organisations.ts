import type { LintReport } from './lint-report';
import type { Organisation } from './schema';

/** Times and successors that do not fit together, and two units of one name. */
export function lintOrganisations(organisations: readonly Organisation[], report: LintReport): void {
  const byId = new Map(organisations.map((unit) => [unit.id, unit]));
  for (const unit of organisations) {
    const { id, valid_from, valid_to } = unit;
    const fail = (what: string, remedy: string) => report.fail('organisations', id, what, remedy);
    if (valid_from !== undefined && valid_to !== undefined && valid_from > valid_to)
      fail(`enheten slutar ${valid_to}, innan den börjar ${valid_from}`, 'Rätta valid_from eller valid_to.');

    const successor = byId.get(unit.successor_id ?? '');
    if (successor === undefined) continue;
    const passed = new Set<Organisation>();
    for (let at: Organisation | undefined = unit; at !== undefined; at = byId.get(at.successor_id ?? '')) {
      if (passed.has(at)) fail('efterträdarna går i ring', 'Rätta successor_id så att den sista enheten inte har någon.');
      passed.add(at);
    }
    if (valid_to === undefined) fail(`har efterträdaren ${successor.id} men ingen sista dag`, 'Skriv den i valid_to, eller ta bort successor_id.');
    const next = dayAfter(valid_to ?? '');
    if (next < (successor.valid_from ?? next) || next > (successor.valid_to ?? next))
      fail(
        `sista dagen är ${valid_to}, men efterträdaren ${successor.id} gäller ${period(successor)}`,
        `Efterträdaren ska gälla från dagen efter, ${next}. Rätta valid_to här eller datumet i ${report.named('organisations', successor.id)}.`,
      );
  }

  const owners = new Map<string, string>();
  for (const { id, spellings } of organisations)
    for (const spelling of spellings) {
      const key = spelling.toLowerCase();
      const owner = owners.get(key);
      if (owner === id) report.fail('organisations', id, `stavningen ”${spelling}” står två gånger i posten`, 'Ta bort den ena.');
      if (owner !== undefined)
        report.fail(
          'organisations',
          id,
          `stavningen ”${spelling}” står också i ${report.named('organisations', owner)}`,
          'En stavning får höra till en enda enhet; ta bort den ena.',
        );
      owners.set(key, id);
    }
}

/** @param day ISO date */
function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

function period({ valid_from, valid_to }: Organisation): string {
  return [valid_from === undefined ? '' : `från ${valid_from}`, valid_to === undefined ? '' : `till ${valid_to}`].filter(Boolean).join(' ');
}
