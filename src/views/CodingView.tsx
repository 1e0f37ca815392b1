import { type FormEvent, useDeferredValue, useState } from 'react';
import { useDashboardState } from '../components/dashboard';
import { useMessages } from '../components/language';
import { ScrollRegion } from '../components/ScrollRegion';
import { howTagged, tagClassNames, weaknesses } from '../language/coding-sv';
import { percent, plural, viewNames } from '../language/sv';
import { takeAlong } from '../language/sv/take-along';
import { likeness } from '../measure/agreement';
import { type TagClass, tagClasses } from '../model/kinds';
import { type Disagreement, disagreements } from '../questions/disagreements';
import { agreements } from '../questions/reader-agreements';
import { TakeAlong } from '../questions/TakeAlong';
import { taggingQuality } from '../questions/tagging-quality';
import { QualityTable, reachWords, SubAreaQuality } from '../questions/tagging-quality/View';
import { useAnswer } from '../questions/use-answer';
import { type Names, useNames } from '../questions/use-names';
import { vocabularyEntries } from '../questions/vocabulary';
import { VocabularyList } from '../questions/vocabulary/View';
import { vocabularyTerms } from '../questions/vocabulary-terms';
import { searchWords } from '../state/dashboard-state';
import './CodingView.css';

/** How the figures are made, how good they are, and the words that make them. */
export default function CodingView() {
  const names = useNames();
  const t = useMessages(takeAlong);
  const quality = useAnswer(taggingQuality);
  const readers = useAnswer(agreements);
  const differing = useAnswer(disagreements);
  if (quality.rows === null || readers.rows === null || differing.rows === null) return <div className="coding-view" />;
  const { rows } = quality;
  return (
    <div className="coding-view">
      <h2>
        {viewNames.coding} <span>Varje siffra här vilar på meningar som regler har märkt. Så görs det, så bra är det, och det här missar det.</span>
      </h2>
      <p>
        Facit är kodat genom att läsa dokumenten mening för mening efter en kodbok, utan att se vad reglerna gav. Läsarna är språkmodeller, inte
        stadens sakkunniga: pröva det gärna mot er egen läsning. Reglerna är rättade mot den öppna delen. Den undanhållna delen har inte använts när
        reglerna rättades, så den säger mest om hur bra de är på meningar de inte är gjorda för. Precision är hur mycket av det märkta som är rätt,
        fullständighet hur mycket av det som finns som är märkt.
      </p>
      <TakeAlong
        label={t('quality')}
        question={taggingQuality}
        take={async (language) => (await import('../questions/tagging-quality/takeaway')).qualityTakeaway(rows, language)}
      />
      <ScrollRegion label="Kodningen mot facit">
        <QualityTable rows={rows} />
      </ScrollRegion>
      <p className="note">
        {readers.rows.some(({ both }) => both > 0) &&
          `Två läsare kodade de enheter som lottades undan var för sig. Innan en tredje avgjorde var de lika i ${readers.rows
            .map((row) => `${percent(likeness(row) ?? 0)} (${tagClassNames[row.tag_class as TagClass].toLowerCase()})`)
            .join(', ')}. De är av samma slag, så det är en övre gräns: regler kan inte bli säkrare än så.`}
      </p>
      {tagClasses.map((tagClass) => (
        <section key={tagClass} aria-labelledby={`class-${tagClass}`}>
          <h3 id={`class-${tagClass}`}>{tagClassNames[tagClass]}</h3>
          <p>{howTagged[tagClass]}</p>
          <p>
            <strong>{reachWords(rows, tagClass, 'held-out')}</strong> Mätt på den undanhållna delen. På allt facit:{' '}
            {reachWords(rows, tagClass, 'all')}
          </p>
          <ul>
            {weaknesses[tagClass].map((weakness) => (
              <li key={weakness}>{weakness}</li>
            ))}
          </ul>
          <Differing rows={differing.rows?.filter(({ tag_class }) => tag_class === tagClass) ?? []} tagClass={tagClass} names={names} />
          {tagClass === 'sub-area' && (
            <ScrollRegion label="Varje delområde för sig">
              <SubAreaQuality rows={rows} names={names} />
            </ScrollRegion>
          )}
        </section>
      ))}
      <Vocabulary names={names} />
    </div>
  );
}

/** Every wrong and missed tag of the open part, with its words. */
function Differing({ rows, tagClass, names }: { rows: readonly Disagreement[]; tagClass: TagClass; names: Names }) {
  const [, change] = useDashboardState();
  if (rows.length === 0) return <p>I den öppna delen skiljer sig ingenting från facit.</p>;
  return (
    <details>
      <summary>{`Där kodningen och den öppna delen av facit skiljer sig: ${rows.length}`}</summary>
      <ul className="differing">
        {rows.map(({ outcome, document, organisation, organisation_id, statement_id, text, entry_id, document_kind }) => (
          <li key={`${document} ${organisation_id} ${statement_id} ${entry_id}`}>
            <strong>{outcome === 'wrong' ? 'Fel' : 'Missad'}:</strong>{' '}
            {tagClass === 'sub-area' ? names.name('sub_area', entry_id) : names.name(tagClass, entry_id)} · {organisation} · {document}{' '}
            {text !== null && <q lang="sv">{text}</q>}{' '}
            {(statement_id !== null || outcome === 'wrong') && (
              <button
                type="button"
                className="plain"
                onClick={() =>
                  change({
                    evidence:
                      statement_id === null ? { organisation: organisation_id, [tagClass]: entry_id, document_kind } : { statement: statement_id },
                  })
                }
              >
                Belägg
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Vocabulary({ names }: { names: Names }) {
  const [state, change] = useDashboardState();
  const [typed, setTyped] = useState(state.search);
  const search = useDeferredValue(searchWords(typed));
  const entries = useAnswer(vocabularyEntries);
  const terms = useAnswer(vocabularyTerms);
  const quality = useAnswer(taggingQuality);
  const keep = (event?: FormEvent) => {
    event?.preventDefault();
    change({ search: searchWords(typed) });
  };
  if (entries.rows === null || terms.rows === null || quality.rows === null) return null;
  return (
    <section aria-labelledby="vocabulary">
      <h3 id="vocabulary">Ordlistan</h3>
      <p>
        {`${plural(entries.rows.length, 'post', 'poster')} bestämmer vad som märks. Varje post prövas av sina egna exempelmeningar när underlaget byggs. Sök på namn, stavning eller ord ur en mening.`}
      </p>
      <form onSubmit={keep}>
        <label>
          Sök i ordlistan <input type="search" value={typed} onChange={({ target }) => setTyped(target.value)} onBlur={() => keep()} />
        </label>
      </form>
      <VocabularyList entries={entries.rows} terms={terms.rows} quality={quality.rows} names={names} search={search} />
    </section>
  );
}
