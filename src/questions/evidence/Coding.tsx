import { Sentence, useLanguage } from '../../components/language';
import { evidence as messages } from '../../language/sv/evidence';
import type { CollaboratorBasis, Relation } from '../../model/kinds';
import type { EvidenceMark } from '../evidence-marks';
import { ExplainedName } from '../glossary/explain';
import type { SubAreaRuleRow } from '../sub-area-rules';
import type { Names } from '../use-names';
import { WithNames } from '../WithNames';

interface Props {
  readonly marks: readonly EvidenceMark[];
  readonly rules: readonly SubAreaRuleRow[];
  readonly names: Names;
}

/** How a statement is coded: sub-area with its rule, methods with their relation, collaborators. */
export function Coding({ marks, rules, names }: Props) {
  const language = useLanguage();
  const t = language.messages(messages);
  const unique = (entity: string) => [
    ...new Map(marks.filter((mark) => mark.entity === entity).map((mark) => [`${mark.id} ${mark.how}`, mark])).values(),
  ];
  const subAreaWords = ({ entity, id, how }: EvidenceMark) => {
    const subArea = language.capital(names.name('sub_area', id));
    if (entity === 'stated') return t(how === 'plan-heading' ? 'stated.plan-heading' : 'stated.names-sub-area', { subArea });
    const rule = rules.find(({ rule }) => rule === how);
    return t('inferred', { subArea, explanation: rule?.[`explanation_${language.id}`] ?? '', rule: how });
  };
  return (
    <ul className="coding">
      {marks
        .filter(({ entity }) => entity === 'stated' || entity === 'inferred')
        .map((mark) => (
          <li key={`${mark.id} ${mark.how}`}>
            <WithNames>{subAreaWords(mark)}</WithNames>
          </li>
        ))}
      {unique('method').map(({ id, how }) => (
        <li key={`${id} ${how}`}>
          <Sentence area={messages} message={`method.${how as Relation}`} values={{ name: <ExplainedName entity="method" id={id} /> }} />
        </li>
      ))}
      {unique('collaborator').map(({ id, how }) => (
        <li key={`${id} ${how}`}>
          <Sentence
            area={messages}
            message={`collaborator.${how as CollaboratorBasis}`}
            values={{ name: <ExplainedName entity="collaborator" id={id} /> }}
          />
        </li>
      ))}
    </ul>
  );
}
