import { CopyLink } from '../../components/CopyLink';
import { Sentence, useLanguage } from '../../components/language';
import { evidence as messages } from '../../language/sv/evidence';
import type { StatementKind } from '../../model/kinds';
import type { EvidenceRef } from '../../state/dashboard-state';
import type { EvidenceMark } from '../evidence-marks';
import type { SourceLineRow } from '../source-lines';
import type { SubAreaRuleRow } from '../sub-area-rules';
import type { Names } from '../use-names';
import { WithNames } from '../WithNames';
import type { EvidenceRow } from '.';
import { Coding } from './Coding';
import { CopyQuote } from './CopyQuote';
import { placeParts } from './describe';
import { Marked } from './Marked';
import { NearMiss } from './NearMiss';
import { RawLines } from './RawLines';
import { UnitLink } from './UnitLink';

interface Props {
  readonly row: EvidenceRow;
  readonly marks: readonly EvidenceMark[];
  readonly rules: readonly SubAreaRuleRow[];
  readonly rawLines: readonly SourceLineRow[];
  readonly opened: EvidenceRef;
  readonly names: Names;
}

const planFields = ['goal', 'text', 'responsible', 'timeline', 'follow_up'] as const;

/** One statement as the document has it, with whose it is, where it stands and how it is coded. */
export function Statement({ row, marks, rules, rawLines, opened, names }: Props) {
  const language = useLanguage();
  const t = language.messages(messages);
  const asked = marks.filter(({ id }) => [opened.method, opened.collaborator, opened.sub_area, opened.names, opened.one_way].includes(id));
  const wordsOf = (some: readonly EvidenceMark[]) => some.flatMap(({ entity, matched_text }) => (entity === 'stated' ? [] : (matched_text ?? [])));
  const words = wordsOf(asked).length > 0 ? wordsOf(asked) : wordsOf(marks);
  const quote = (field: (typeof planFields)[number] | 'title') => <Marked text={row[field] ?? ''} words={words} />;
  return (
    <article className="statement">
      <header>
        <strong>
          {row.organisation_id === null ? (
            t('uncredited')
          ) : (
            <UnitLink organisation={row.organisation_id}>
              <span lang="sv">{row.organisation}</span>
            </UnitLink>
          )}
        </strong>
        {row.generation > 0 && row.unit_id !== null && (
          <span className="predecessor-of">
            <WithNames>{t('predecessor-of', { unit: names.name('organisation', row.unit_id) })}</WithNames>
          </span>
        )}
        {row.superseded_by !== null && (
          <span className="predecessor-of">
            <Sentence area={messages} message="superseded" values={{ plan: <span lang="sv">{row.superseded_by}</span> }} />
          </span>
        )}
        <span className="place">
          <span lang="sv">{row.document}</span> ({language.date(row.published)}) · {t(`statement-kind.${row.kind as StatementKind}`)}
          {placeParts(row, names, language).map(({ text, verbatim }) => (
            <span key={text} lang={verbatim ? 'sv' : undefined}>
              {` · ${text}`}
            </span>
          ))}
        </span>
      </header>
      {opened.sub_area !== undefined && row.kind === 'activity' && <NearMiss marks={marks} sub_area={opened.sub_area} names={names} />}
      {row.layer === 'plan' && row.kind === 'activity' ? (
        <>
          {row.title && (
            <blockquote lang="sv" className="title">
              {quote('title')}
            </blockquote>
          )}
          <dl>
            {planFields.map((field) => (
              <div key={field}>
                <dt>{t(field)}</dt>
                {row[field] === null ? <dd className="missing">{t('empty-field')}</dd> : <dd lang="sv">{quote(field)}</dd>}
              </div>
            ))}
          </dl>
        </>
      ) : (
        <blockquote lang="sv">{quote('text')}</blockquote>
      )}
      <RawLines lines={rawLines} />
      <footer>
        <Coding marks={marks} rules={rules} names={names} />
        <span>
          <code>{row.statement_id}</code> <CopyQuote row={row} names={names} />{' '}
          <CopyLink evidence={{ statement: row.statement_id }} label={t('copy-statement-link')} />{' '}
          <a href={`documents/${row.document_id}.txt`} target="_blank" rel="noreferrer">
            {t('whole-document')}
          </a>
        </span>
      </footer>
    </article>
  );
}
