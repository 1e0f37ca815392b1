import { addressOf } from '../components/address';
import { useDashboardState, useManifest } from '../components/dashboard';
import { useLanguage } from '../components/language';
import type { Provenance } from '../export/provenance';
import { provenance as area } from '../language/sv/provenance';
import { type DocumentKind, layerOfDocumentKind } from '../model/kinds';
import { appliedChoices, readsOpened } from '../state/predicate';
import { knowledge } from './knowledge';
import type { Question } from './question';
import { selectionOf } from './selection';
import { sourceDocuments } from './source-documents';
import { useAnswer } from './use-answer';
import { useNames } from './use-names';

/**
 * Where the answer to a question comes from, in the language on screen; null until that is known.
 * @param documents ids of the documents that it rests on; all of the chosen layers where not given
 */
export type Originate = (question: Pick<Question, 'sql' | 'own'>, documents?: readonly string[]) => Provenance | null;

/** What tells where answers come from, when it is asked: to tell takes a while where many documents are loaded. */
export function useOrigin(): Originate {
  const [state] = useDashboardState();
  const language = useLanguage();
  const names = useNames();
  const manifest = useManifest();
  const plans = useAnswer(knowledge).rows;
  const sources = useAnswer(sourceDocuments).rows;
  if (plans === null || sources === null || names.of('division').length === 0) return () => null;

  const t = language.messages(area);
  const loaded = plans.filter(({ document_id }) => document_id !== null);
  const fingerprint = manifest?.fingerprint ?? null;
  return (question, documents) => {
    const applied = appliedChoices(state, question.sql, question.own);
    const { words, isFiltered } = selectionOf(question, state, names, language);
    const restsOn = ({ document_id, kind }: (typeof sources)[number]) =>
      documents === undefined ? applied.layers.includes(layerOfDocumentKind[kind as DocumentKind]) : documents.includes(document_id);
    return {
      selection: words,
      isFiltered,
      plans: t('plans-loaded', {
        loaded: loaded.length,
        asked: plans.length,
        names: language.list(loaded.map(({ name }) => name).sort(language.compare)),
      }),
      sources: sources.filter(restsOn).map(({ title, published }) => t('source', { title, date: language.date(published) })),
      date: today(),
      fingerprint,
      link: addressOf(readsOpened(question.sql) ? state : { ...state, evidence: null }, fingerprint),
      licence: manifest?.licence ?? null,
    };
  };
}

/** The reader's own day. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
