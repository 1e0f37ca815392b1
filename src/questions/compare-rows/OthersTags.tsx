import { Folded } from '../../components/Folded';
import { useLanguage, useMessages } from '../../components/language';
import { compare as area } from '../../language/sv/compare';
import type { EvidenceRef } from '../../state/dashboard-state';
import { ExplainedName } from '../glossary/explain';
import type { CreditRow, HoldersRow } from '../recurrence';
import { TakeAlong } from '../TakeAlong';
import { WithNames } from '../WithNames';
import { whoHasCollaborators } from '../who-has-collaborators';
import { whoHasMethods } from '../who-has-methods';
import { type Column, shownFirst } from './columns';
import { WhoList } from './Others';
import { tagsAgainstOthers } from './shared-tags';
import { TagCell } from './TagTable';
import { partId } from './words';

interface Props {
  readonly title: string;
  readonly facet: 'method' | 'collaborator';
  readonly unit: Column;
  readonly others: readonly Column[];
  /** Of the unit. */
  readonly credits: readonly CreditRow[];
  /** Of everything that anyone has. */
  readonly holders: readonly HoldersRow[];
  readonly nameOf: (id: string) => string;
  readonly onOpen: (evidence: EvidenceRef) => void;
}

/** What others have of methods or collaborators and the unit does not, what it has alone, and what it shares: those that most have first. */
export function OthersTags({ title, facet, unit, others, credits, holders, nameOf, onOpen }: Props) {
  const t = useMessages(area);
  const language = useLanguage();
  const part = facet === 'method' ? 'methods' : 'collaborators';
  const groups = tagsAgainstOthers(credits, holders, unit, others, (a, b) => language.compare(nameOf(a), nameOf(b)));
  return (
    <section className="shared-tags" aria-label={title}>
      <div className="with-take-along">
        <h3 id={partId(part)} tabIndex={-1}>
          {title}
        </h3>
        {groups.length > 0 && (
          <TakeAlong
            label={language.lower(title)}
            question={facet === 'method' ? whoHasMethods : whoHasCollaborators}
            take={async () => (await import('./others-takeaways')).othersTagsTakeaway(part, unit, groups, nameOf, language)}
          />
        )}
      </div>
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
        {groups.map(({ who, tags }) => {
          const words = t(`others.tags-${who}`, { unit: unit.name });
          return (
            <tbody key={who}>
              <tr className="group">
                <th colSpan={3} scope="rowgroup">
                  <WithNames>{words}</WithNames>
                </th>
              </tr>
              <Folded
                items={tags}
                first={shownFirst(1).tags}
                showAll={(n) => <WithNames>{t('show-all', { n, unit: words })}</WithNames>}
                wrap={(button) => (
                  <tr>
                    <td colSpan={3}>{button}</td>
                  </tr>
                )}
              >
                {(tag) => (
                  <tr key={tag.id}>
                    <th scope="row">
                      <ExplainedName entity={facet} id={tag.id} />
                    </th>
                    <TagCell tag={tag} column={unit} name={nameOf(tag.id)} onOpen={() => onOpen({ unit: unit.unit_id, [facet]: tag.id })} />
                    <td>
                      <WhoList columns={tag.having()}>
                        {(column) => (
                          <button type="button" onClick={() => onOpen({ unit: column.unit_id, [facet]: tag.id })}>
                            <span lang="sv">{column.name}</span>
                            <span className="visually-hidden">: {nameOf(tag.id)}</span>
                          </button>
                        )}
                      </WhoList>
                    </td>
                  </tr>
                )}
              </Folded>
            </tbody>
          );
        })}
      </table>
    </section>
  );
}
