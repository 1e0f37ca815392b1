import { Folded } from '../../components/Folded';
import { useLanguage, useMessages } from '../../components/language';
import { compare as area } from '../../language/sv/compare';
import type { EvidenceRef } from '../../state/dashboard-state';
import { ExplainedName } from '../glossary/explain';
import type { CreditRow } from '../recurrence';
import { WithNames } from '../WithNames';
import type { Column } from './columns';
import { type SharedTag, tagsOf } from './shared-tags';
import { TagCell } from './TagTable';
import { partId } from './words';

interface Props {
  readonly title: string;
  readonly facet: 'method' | 'collaborator';
  readonly unit: Column;
  readonly others: readonly Column[];
  readonly credits: readonly CreditRow[];
  readonly nameOf: (id: string) => string;
  readonly onOpen: (evidence: EvidenceRef) => void;
}

const SHOWN = 8;

/** What others have of methods or collaborators and the unit does not, what it has alone, and what it shares: those that most have first. */
export function OthersTags({ title, facet, unit, others, credits, nameOf, onOpen }: Props) {
  const t = useMessages(area);
  const language = useLanguage();
  const units = [unit, ...others].map(({ unit_id }) => unit_id);
  const having = (tag: SharedTag) => others.filter(({ unit_id }) => tag.counts.has(unit_id));
  const tags = tagsOf(credits, units).sort((a, b) => having(b).length - having(a).length || language.compare(nameOf(a.id), nameOf(b.id)));
  const isOwn = (tag: SharedTag) => tag.counts.has(unit.unit_id);
  const groups = [
    { key: 'others.tags-lacked', tags: tags.filter((tag) => !isOwn(tag)) },
    { key: 'others.tags-alone', tags: tags.filter((tag) => isOwn(tag) && having(tag).length === 0) },
    { key: 'others.tags-shared', tags: tags.filter((tag) => isOwn(tag) && having(tag).length > 0) },
  ] as const;
  return (
    <section className="shared-tags" aria-label={title}>
      <h3 id={partId(facet === 'method' ? 'methods' : 'collaborators')} tabIndex={-1}>
        {title}
      </h3>
      <table aria-label={title}>
        <thead>
          <tr>
            <td />
            <th scope="col" lang="sv">
              {unit.name}
            </th>
            <th scope="col">{t('others')}</th>
          </tr>
        </thead>
        {groups
          .filter((group) => group.tags.length > 0)
          .map((group) => (
            <tbody key={group.key}>
              <tr className="group">
                <th colSpan={3} scope="rowgroup">
                  <WithNames>{t(group.key, { unit: unit.name })}</WithNames>
                </th>
              </tr>
              <Folded
                first={SHOWN}
                showAll={(n) => <WithNames>{t('show-all', { n, unit: t(group.key, { unit: unit.name }) })}</WithNames>}
                wrap={(button) => (
                  <tr>
                    <td colSpan={3}>{button}</td>
                  </tr>
                )}
              >
                {group.tags.map((tag) => (
                  <tr key={tag.id}>
                    <th scope="row">
                      <ExplainedName entity={facet} id={tag.id} />
                    </th>
                    <td>
                      <TagCell tag={tag} column={unit} name={nameOf(tag.id)} onOpen={() => onOpen({ unit: unit.unit_id, [facet]: tag.id })} />
                    </td>
                    <td>
                      <ul className="who">
                        {having(tag).map((column) => (
                          <li key={column.unit_id}>
                            <button type="button" onClick={() => onOpen({ unit: column.unit_id, [facet]: tag.id })}>
                              <span lang="sv">{column.name}</span>
                              <span className="visually-hidden">: {nameOf(tag.id)}</span>
                            </button>
                          </li>
                        ))}
                      </ul>
                    </td>
                  </tr>
                ))}
              </Folded>
            </tbody>
          ))}
      </table>
    </section>
  );
}
