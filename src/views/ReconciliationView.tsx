import { useDashboardState } from '../components/dashboard';
import { useMessages } from '../components/language';
import { claimThemeNames } from '../language/reconciliation-sv';
import { plural, viewQuestions } from '../language/sv';
import { takeAlong } from '../language/sv/take-along';
import { claimThemes } from '../model/claims';
import { cityClaims } from '../questions/city-claims';
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
  const [, change] = useDashboardState();
  const names = useNames();
  const t = useMessages(takeAlong);
  const claims = useAnswer(cityClaims);
  const units = useAnswer(reconciliation);
  const contradictions = useAnswer(sourceContradictions);
  if (claims.rows === null || units.rows === null || contradictions.rows === null) return <div className="reconciliation-view" />;

  const reconciled = reconcile(claims.rows, units.rows);
  const onOpen = (evidence: EvidenceRef) => change({ evidence });
  const groups = claimGroups(reconciled);
  const found = new Set(contradictions.rows.map(({ contradiction_id }) => contradiction_id)).size;
  return (
    <div className="reconciliation-view">
      <h2>
        {viewQuestions.reconciliation} <span>{reconciliationFinding(reconciled)}</span>
      </h2>
      <p className="note">
        Utslaget räknas ur raderna i de dokument som gällde då, och ändras när fler planer läses in. En inläst plan som inte har det som staden säger
        att alla planer har motsäger uppgiften; en rapport som inte nämner något gör det aldrig. ”Flera” läses som minst två, ”flertalet” och
        ”majoriteten” som mer än hälften.
      </p>
      <TakeAlong
        label={t('verdicts')}
        question={reconciliation}
        take={async (language) =>
          (await import('../questions/reconciliation/takeaway')).verdictTakeaway(
            verdictTable(reconciled),
            reconciliationFinding(reconciled),
            language,
          )
        }
      />
      <VerdictTable rows={verdictTable(reconciled)} />
      <Jumps
        to={[
          ...groups.map(({ id, title, reconciled: { length } }) => ({ id: `group-${id}`, title, n: length })),
          { id: 'contradictions', title: 'Motsägelser i källorna', n: found },
        ]}
      />
      {groups.map(({ id, title, note, reconciled: inGroup }) => (
        <section key={id} aria-labelledby={`group-${id}`}>
          <h3 id={`group-${id}`} tabIndex={-1}>
            {title} <span>{plural(inGroup.length, 'uppgift', 'uppgifter')}</span>
          </h3>
          {note !== '' && <p className="note">{note}</p>}
          {claimThemes.map((theme) => {
            const ofTheme = inGroup.filter(({ claim }) => claim.theme === theme);
            return (
              ofTheme.length > 0 && (
                <div key={theme}>
                  <h4>{claimThemeNames[theme]}</h4>
                  <ClaimList reconciled={ofTheme} isSubArea={(area) => names.has('sub_area', area)} onOpen={onOpen} />
                </div>
              )
            );
          })}
        </section>
      ))}
      <section aria-labelledby="contradictions">
        <h3 id="contradictions" tabIndex={-1}>
          Motsägelser i källorna <span>{plural(found, 'ställe', 'ställen')}</span>
        </h3>
        <p className="note">Samma sak sagd på två sätt, i ett dokument eller mellan två. De listas som de står, rättas inte och avgörs inte här.</p>
        <ContradictionList rows={contradictions.rows} onOpen={onOpen} />
      </section>
    </div>
  );
}

/** The parts of a long page. Buttons and not links, since the link after # is the dashboard's state. */
function Jumps({ to }: { to: readonly { readonly id: string; readonly title: string; readonly n: number }[] }) {
  const jump = (id: string) => {
    const heading = document.getElementById(id);
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  };
  return (
    <nav aria-label="Sidans delar">
      <ul className="jumps">
        {to.map(({ id, title, n }) => (
          <li key={id}>
            <button type="button" className="plain" onClick={() => jump(id)}>
              {title} ({n})
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
