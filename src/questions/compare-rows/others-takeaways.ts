import type { Cell, MarkShape, Row, Takeaway } from '../../export/takeaway';
import type { Language } from '../../language/language';
import { compare as area } from '../../language/sv/compare';
import { filters } from '../../language/sv/filters';
import { takeaways } from '../../language/sv/takeaways';
import type { Layer } from '../../model/kinds';
import { layerMarks } from '../credits';
import { type LayerAgainstOthers, shownLayers } from './against-others';
import type { Column } from './columns';
import { cellsOf, countIn, nearMissesIn } from './comparison';
import type { OthersProps } from './Others';
import type { TagsAgainstOthers } from './shared-tags';
import { silenceWords, standingAgainstOthers, statementsWords } from './words';

/** One unit against all others: what it has in each layer of each sub-area, how many of the others have it, and which. */
export function othersTakeaway(
  { unit, compared, nameOf, finding }: Pick<OthersProps, 'unit' | 'compared' | 'nameOf' | 'finding'>,
  language: Language,
): Takeaway {
  const t = language.messages(area);
  const say = language.messages(takeaways);
  return {
    name: `${say('file.compare')}-${say('file.others')}`,
    title: t('cell', { unit: unit.name, words: language.lower(t('others.sub-areas')) }),
    finding,
    columns: [
      { head: t('sub-area') },
      { head: language.messages(filters)('layer') },
      { head: unit.name },
      { head: t('others') },
      { head: say('compare.who') },
      { head: say('compare.standing') },
    ],
    rows: compared.flatMap((one, s) =>
      shownLayers(one).map(
        ({ layer, ...others }, i): Row => ({
          cells: [
            language.capital(nameOf(one.sub_area)),
            t(`layer.${layer}`),
            unitCell(unit, layer, one.sub_area, language),
            t(`others.base-${layer}`, { n: others.othersHaving.length, of: others.othersSpeaking.length }),
            whoWords(others.othersHaving, layer, one.sub_area, language),
            one.standing === 'neither' ? null : standingAgainstOthers(unit, one.standing, language),
          ],
          ruled: s > 0 && i === 0,
        }),
      ),
    ),
  };
}

/** How many statements the unit has there, or why it has none; a near miss as a question. */
function unitCell(unit: Column, layer: Layer, sub_area: string, language: Language): Cell {
  const n = countIn(unit, layer, sub_area);
  const words = n === 0 ? silenceWords(unit, layer, sub_area, language) : statementsWords(new Map([[layer, n]]), language);
  if (layer !== 'plan') return { value: words, marks: layerMarks((one) => (one === layer ? n : 0)) };
  const near = nearMissesIn(unit, sub_area);
  const question = near === 0 ? [] : [language.messages(takeaways)('compare.near-miss', { n: near })];
  const state = cellsOf(unit, sub_area)[0]?.plan_state as MarkShape | undefined;
  return { value: [words.replace(/\.$/, ''), ...question].join('. '), marks: state === undefined ? [] : [{ shape: state, n }] };
}

function whoWords(having: LayerAgainstOthers['othersHaving'], layer: Layer, sub_area: string, language: Language): string | null {
  const t = language.messages(area);
  const words = having.map((column) => t('cell', { unit: column.name, words: t(`statements.${layer}`, { n: countIn(column, layer, sub_area) }) }));
  return words.length === 0 ? null : words.join('; ');
}

/** Methods or collaborators: what the others have and the unit does not, what it has alone and what it shares, and which others have it. */
export function othersTagsTakeaway(
  facet: 'methods' | 'collaborators',
  unit: Column,
  groups: readonly TagsAgainstOthers[],
  nameOf: (id: string) => string,
  language: Language,
): Takeaway {
  const t = language.messages(area);
  const say = language.messages(takeaways);
  const worded = groups.map(({ who, tags }) => ({ words: t(`others.tags-${who}`, { unit: unit.name }), tags }));
  return {
    name: `${say('file.compare')}-${say('file.others')}-${say(`file.${facet}`)}`,
    title: `${unit.name}, ${language.lower(t('others'))}: ${language.lower(t(facet))}`,
    finding: worded.map(({ words, tags }) => `${words}: ${language.count(tags.length)}`).join('; '),
    columns: [
      { head: say(facet === 'methods' ? 'credits.method' : 'credits.collaborator') },
      { head: unit.name },
      { head: t('others') },
      { head: t('who-has-it') },
    ],
    rows: worded.flatMap(({ words, tags }, g) =>
      tags.map(({ id, counts, having }, i): Row => {
        const own = counts.get(unit.unit_id);
        return {
          cells: [
            nameOf(id),
            own === undefined ? null : { value: statementsWords(own, language), marks: layerMarks((layer) => own.get(layer) ?? 0) },
            having()
              .map(({ name }) => name)
              .join(', ') || null,
            words,
          ],
          ruled: g > 0 && i === 0,
        };
      }),
    ),
  };
}
