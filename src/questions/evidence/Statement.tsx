import { CopyLink } from '../../components/CopyLink';
import { capital, date, relationNames, statedRules, statementKindNames } from '../../language/sv';
import type { Relation, StatementKind } from '../../model/kinds';
import type { EvidenceRef } from '../../state/dashboard-state';
import type { EvidenceMark } from '../evidence-marks';
import type { SourceLineRow } from '../source-lines';
import type { Names } from '../use-names';
import type { EvidenceRow } from '.';
import { CopyQuote } from './CopyQuote';
import { markWords, placeWords } from './describe';
import { NearMiss } from './NearMiss';
import { RawLines } from './RawLines';

interface Props {
  readonly row: EvidenceRow;
  readonly marks: readonly EvidenceMark[];
  readonly rawLines: readonly SourceLineRow[];
  readonly opened: EvidenceRef;
  readonly names: Names;
}

const planFields = [
  ['goal', 'Mål och nytta'],
  ['text', 'Metoder och arbetssätt'],
  ['responsible', 'Ansvarig'],
  ['timeline', 'Tidsplan'],
  ['follow_up', 'Uppföljning'],
] as const;

/** One statement as the document has it, with whose it is, where it stands and how it is coded. */
export function Statement({ row, marks, rawLines, opened, names }: Props) {
  const asked = marks.filter(({ id }) => [opened.method, opened.collaborator, opened.sub_area].includes(id));
  const wordsOf = (some: readonly EvidenceMark[]) => some.flatMap(({ entity, matched_text }) => (entity === 'stated' ? [] : (matched_text ?? [])));
  const words = wordsOf(asked).length > 0 ? wordsOf(asked) : wordsOf(marks);
  return (
    <article className="statement">
      <header>
        <strong>{row.organisation ?? 'Påstående om flera eller namnlösa enheter: räknas inte'}</strong>
        {row.generation > 0 && row.unit_id !== null && (
          <span className="predecessor-of">föregångare till {names.name('organisation', row.unit_id)}</span>
        )}
        <span className="place">
          {row.document} ({date(row.published)}) · {statementKindNames[row.kind as StatementKind]}
          {placeWords(row) && ` · ${placeWords(row)}`}
        </span>
      </header>
      {opened.sub_area !== undefined && row.kind === 'activity' && <NearMiss marks={marks} sub_area={opened.sub_area} names={names} />}
      {row.layer === 'plan' && row.kind === 'activity' ? (
        <>
          {row.title && <Quote className="title" text={row.title} words={words} />}
          <dl lang="sv">
            {planFields.map(([field, label]) => (
              <div key={field}>
                <dt>{label}</dt>
                <dd>{row[field] === null ? <span className="missing">tomt i planen</span> : <Marked text={row[field]} words={words} />}</dd>
              </div>
            ))}
          </dl>
        </>
      ) : (
        <Quote text={row.text ?? ''} words={words} />
      )}
      <RawLines lines={rawLines} />
      <footer>
        <Coding marks={marks} names={names} />
        <span>
          <code>{row.statement_id}</code> <CopyQuote row={row} />{' '}
          <CopyLink evidence={{ statement: row.statement_id }} label="Kopiera länk till utsagan" />{' '}
          <a href={`documents/${row.document_id}.txt`} target="_blank" rel="noreferrer">
            Hela dokumentet
          </a>
        </span>
      </footer>
    </article>
  );
}

function Quote({ text, words, className }: { text: string; words: readonly string[]; className?: string }) {
  return (
    <blockquote lang="sv" className={className}>
      <Marked text={text} words={words} />
    </blockquote>
  );
}

function Marked({ text, words }: { text: string; words: readonly string[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one fixed text have no other identity
  return markWords(text, words).map((part, i) => (part.marked ? <mark key={i}>{part.text}</mark> : part.text));
}

/** How the statement is coded: sub-area with its rule, methods with their relation, collaborators. */
function Coding({ marks, names }: { marks: readonly EvidenceMark[]; names: Names }) {
  const subAreas = marks.filter(({ entity }) => entity === 'stated' || entity === 'inferred');
  const unique = (entity: string) => [
    ...new Map(marks.filter((mark) => mark.entity === entity).map((mark) => [`${mark.id} ${mark.how}`, mark])).values(),
  ];
  return (
    <ul className="coding">
      {subAreas.map(({ entity, id, how }) => (
        <li key={`${id} ${how}`}>
          {capital(names.name('sub_area', id))}: {entity === 'stated' ? 'uttalat' : 'härlett'}.{' '}
          {entity === 'stated' ? (statedRules[how] ?? how) : `${names.name('rule', how)} (regel ${how})`}
        </li>
      ))}
      {unique('method').map(({ id, how }) => (
        <li key={`${id} ${how}`}>
          Metod: {names.name('method', id)} ({relationNames[how as Relation]})
        </li>
      ))}
      {unique('collaborator').map(({ id, how }) => (
        <li key={`${id} ${how}`}>
          Samverkanspart: {names.name('collaborator', id)} ({how === 'listed' ? 'listad' : 'nämnd'})
        </li>
      ))}
    </ul>
  );
}
