import { Folded } from '../../components/Folded';
import { useLanguage, useMessages } from '../../components/language';
import { Marks } from '../../components/Mark';
import { compare as area } from '../../language/sv/compare';
import type { EvidenceRef } from '../../state/dashboard-state';
import { comparedCollaborators } from '../compared-collaborators';
import { comparedMethods } from '../compared-methods';
import { layerMarks } from '../credits';
import { ExplainedName } from '../glossary/explain';
import type { CreditRow } from '../recurrence';
import { TakeAlong } from '../TakeAlong';
import { WithNames } from '../WithNames';
import { type Column, shownFirst } from './columns';
import { groupTags, type SharedTag, type TagGroup } from './shared-tags';
import './tables.css';
import { UnitHeads } from './UnitHeads';
import { partId, statementsWords } from './words';

interface Props {
  readonly title: string;
  readonly facet: 'method' | 'collaborator';
  readonly columns: readonly Column[];
  readonly credits: readonly CreditRow[];
  readonly nameOf: (id: string) => string;
  readonly differencesOnly: boolean;
  readonly onOpen: (evidence: EvidenceRef) => void;
}

/** Methods or collaborators: those that all have, that some have and that one alone has, each with marks that open the statements. */
export function TagTable({ title, facet, columns, credits, nameOf, differencesOnly, onOpen }: Props) {
  const t = useMessages(area);
  const language = useLanguage();
  const part = facet === 'method' ? 'methods' : 'collaborators';
  const units = columns.map(({ unit_id }) => unit_id);
  const groups = groupTags(credits, units, (a, b) => language.compare(nameOf(a), nameOf(b)));
  const shown = differencesOnly ? groups.filter(({ who }) => who !== 'all') : groups;
  return (
    <section className="shared-tags" aria-label={title}>
      <div className="with-take-along">
        <h3 id={partId(part)} tabIndex={-1}>
          {title}
        </h3>
        {shown.length > 0 && (
          <TakeAlong
            label={language.lower(title)}
            question={facet === 'method' ? comparedMethods : comparedCollaborators}
            take={async () => {
              const worded = shown.map((group) => ({ words: groupWords(group, columns, t), tags: group.tags }));
              return (await import('./takeaways')).tagsTakeaway(part, columns, worded, nameOf, language);
            }}
          />
        )}
      </div>
      {groups.length === 0 && <p>{t('tags.none')}</p>}
      {groups.length > 0 && shown.length === 0 && <p>{t('tags.all-shared')}</p>}
      {shown.length > 0 && (
        <table aria-label={title}>
          <UnitHeads columns={columns} />
          {shown.map((group) => (
            <tbody key={`${group.who} ${group.unit_id}`}>
              <tr className="group">
                <th colSpan={columns.length + 1} scope="rowgroup">
                  <WithNames>{groupWords(group, columns, t)}</WithNames>
                </th>
              </tr>
              <Folded
                items={group.tags}
                first={shownFirst(columns.length).tags}
                showAll={(n) => <WithNames>{t('show-all', { n, unit: groupWords(group, columns, t) })}</WithNames>}
                wrap={(button) => (
                  <tr>
                    <td colSpan={columns.length + 1}>{button}</td>
                  </tr>
                )}
              >
                {(tag) => (
                  <tr key={tag.id}>
                    <th scope="row">
                      <ExplainedName entity={facet} id={tag.id} />
                    </th>
                    {columns.map((column) => (
                      <TagCell
                        key={column.unit_id}
                        tag={tag}
                        column={column}
                        name={nameOf(tag.id)}
                        onOpen={() => onOpen({ unit: column.unit_id, [facet]: tag.id })}
                      />
                    ))}
                  </tr>
                )}
              </Folded>
            </tbody>
          ))}
        </table>
      )}
    </section>
  );
}

function groupWords(
  { who, unit_id }: TagGroup,
  columns: readonly Column[],
  t: (key: 'tags.all' | 'tags.some' | 'tags.one', values?: Record<string, string | number>) => string,
) {
  if (who === 'one') return t('tags.one', { unit: columns.find((column) => column.unit_id === unit_id)?.name ?? '' });
  return t(`tags.${who}`, { n: columns.length });
}

/** How many statements of a unit carry the tag, layer by layer. */
export function TagCell({ tag, column, name, onOpen }: { tag: SharedTag; column: Column; name: string; onOpen: () => void }) {
  const t = useMessages(area);
  const language = useLanguage();
  const counts = tag.counts.get(column.unit_id);
  if (counts === undefined) return <td className="silence">–</td>;
  const words = statementsWords(counts, language);
  return (
    <td>
      <button type="button" title={words} onClick={onOpen}>
        <span className="visually-hidden">{t('tag-of', { name, unit: column.name, words })}</span>
        <Marks marks={layerMarks((layer) => counts.get(layer) ?? 0)} />
      </button>
    </td>
  );
}
