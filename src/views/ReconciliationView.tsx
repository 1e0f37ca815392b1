import { useChange } from '../components/dashboard';
import { useLanguage, useMessages } from '../components/language';
import { reconciliation as words } from '../language/sv/reconciliation';
import { claimThemes } from '../model/claims';
import { cityClaims } from '../questions/city-claims';
import { GlossaryProvider } from '../questions/glossary/explain';
import { reconciliation } from '../questions/reconciliation';
import { claimGroups, verdictTable } from '../questions/reconciliation/groups';
import { VerdictTable } from '../questions/reconciliation/VerdictTable';
import { ClaimList } from '../questions/reconciliation/View';
import { reconcile } from '../questions/reconciliation/verdict';
import { reconciliationFinding } from '../questions/reconciliation/words';
import { sourceContradictions } from '../questions/source-contradictions';
import { ContradictionList } from '../questions/source-contradictions/View';
import { TakeAlong } from '../questions/TakeAlong';
import { useAnswer } from '../questions/use-answer';
import { useNames } from '../questions/use-names';
import type { EvidenceRef } from '../state/dashboard-state';
import './ReconciliationView.css';

/** The city's own figures beside what the loaded documents show, and where its documents contradict themselves. */
export default function ReconciliationView() {
  const change = useChange();
  const names = useNames();
  const language = useLanguage();
  const t = language.messages(words);
  const claims = useAnswer(cityClaims);
  const units = useAnswer(reconciliation);
  const contradictions = useAnswer(sourceContradictions);
  if (claims.rows === null || units.rows === null || contradictions.rows === null) return <div className="reconciliation-view" />;

  const reconciled = reconcile(claims.rows, units.rows, language);
  const onOpen = (evidence: EvidenceRef) => change({ evidence });
  const finding = reconciliationFinding(reconciled, language);
  const groups = claimGroups(reconciled);
  const found = new Set(contradictions.rows.map(({ contradiction_id }) => contradiction_id)).size;
  return (
    <GlossaryProvider>
      <div className="reconciliation-view">
        <h2>
          {t('question')} <span>{finding}</span>
        </h2>
        <p className="note">{t('how-to')}</p>
        <TakeAlong
          label={language.lower(t('table-caption'))}
          question={reconciliation}
          take={async () => (await import('../questions/reconciliation/takeaway')).verdictTakeaway(verdictTable(reconciled), finding, language)}
        />
        <VerdictTable rows={verdictTable(reconciled)} />
        <Jumps
          to={[
            ...groups.map(({ id, reconciled: { length } }) => ({ id: `group-${id}`, title: t(`group.${id}`), n: length })),
            { id: 'contradictions', title: t('contradictions'), n: found },
          ]}
        />
        <TakeAlong
          label={language.lower(t('each-claim'))}
          question={cityClaims}
          take={async () => (await import('../questions/reconciliation/claims-takeaway')).claimsTakeaway(reconciled, finding, names, language)}
        />
        {groups.map(({ id, reconciled: inGroup }) => (
          <section key={id} aria-labelledby={`group-${id}`}>
            <h3 id={`group-${id}`} tabIndex={-1}>
              {t(`group.${id}`)} <span>{t('claims', { n: inGroup.length })}</span>
            </h3>
            {(id === 'agrees' || id === 'plans' || id === 'elsewhere') && <p className="note">{t(`group-note.${id}`)}</p>}
            {claimThemes.map((theme) => {
              const ofTheme = inGroup.filter(({ claim }) => claim.theme === theme);
              return (
                ofTheme.length > 0 && (
                  <div key={theme}>
                    <h4>{t(`theme.${theme}`)}</h4>
                    <ClaimList reconciled={ofTheme} names={names} onOpen={onOpen} />
                  </div>
                )
              );
            })}
          </section>
        ))}
        <section aria-labelledby="contradictions">
          <div className="with-take-along">
            <h3 id="contradictions" tabIndex={-1}>
              {t('contradictions')} <span>{t('places', { n: found })}</span>
            </h3>
            <TakeAlong
              label={language.lower(t('contradictions'))}
              question={sourceContradictions}
              take={async () =>
                (await import('../questions/source-contradictions/takeaway')).contradictionsTakeaway(contradictions.rows ?? [], language)
              }
            />
          </div>
          <p className="note">{t('contradictions-note')}</p>
          <ContradictionList rows={contradictions.rows} onOpen={onOpen} />
        </section>
      </div>
    </GlossaryProvider>
  );
}

/** The parts of a long page. Buttons and not links, since the link after # is the dashboard's state. */
function Jumps({ to }: { to: readonly { readonly id: string; readonly title: string; readonly n: number }[] }) {
  const t = useMessages(words);
  const jump = (id: string) => {
    const heading = document.getElementById(id);
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  };
  return (
    <nav aria-label={t('parts-of-page')}>
      <ul className="jumps">
        {to.map(({ id, title, n }) => (
          <li key={id}>
            <button type="button" className="plain" onClick={() => jump(id)}>
              {t('jump', { title, n })}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
