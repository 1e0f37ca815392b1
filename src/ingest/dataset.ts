import type { Dataset, TableRow } from '../model/tables';
import type { Vocabulary } from '../vocabulary/vocabulary';
import { claimTables } from './city-claims';
import { interpretActionPlan } from './interpret/action-plan';
import { interpretDevelopmentProgramme } from './interpret/development-programme';
import { interpretReport } from './interpret/report';
import { supersededPlans } from './plan-versions';
import { sourceLineFinder } from './source-lines';
import type { Interpretation, SourceDocument } from './statement';
import { collaboratorTagger } from './tag/collaborators';
import { methodTagger } from './tag/methods';
import { readStatement } from './tag/statement-text';
import { subAreaTagger } from './tag/sub-areas';
import { vocabularyTerms } from './vocabulary-terms';

const interpreters: Record<SourceDocument['kind'], (document: SourceDocument, vocabulary: Vocabulary) => Interpretation> = {
  'action-plan': interpretActionPlan,
  'annual-report': interpretReport,
  'effects-report': interpretReport,
  'development-programme': interpretDevelopmentProgramme,
};

/**
 * All tables from all documents: each is interpreted by its kind, and every statement tagged.
 * @throws InputProblem in the first document that cannot be placed.
 */
export function buildDataset(documents: readonly SourceDocument[], vocabulary: Vocabulary): Dataset {
  const dataset: Dataset = { ...vocabularyTables(vocabulary, documents), ...emptyEvidence() };
  const tagSubAreas = subAreaTagger(vocabulary);
  const tagMethods = methodTagger(vocabulary, vocabulary.relations);
  const tagCollaborators = collaboratorTagger(vocabulary, vocabulary.collaborationCues);

  for (const document of documents) {
    const { document_id, restored_from } = document;
    const sourceLines = restored_from === null ? () => [] : sourceLineFinder(restored_from, document.text);
    const interpretation = interpreters[document.kind](document, vocabulary);
    dataset.themes.push(...interpretation.themes);
    dataset.priority_places.push(...interpretation.priority_places);
    interpretation.statements.forEach((statement, index) => {
      const { statement_id } = statement;
      const read = readStatement(document, statement);
      const value = (name: keyof typeof read.fields) => read.fields[name]?.value ?? null;
      dataset.statements.push({
        statement_id,
        document_id,
        organisation_id: statement.organisation_id,
        kind: statement.kind,
        priority_area_id: statement.priority_area_id,
        theme_id: statement.theme_id,
        title: value('title'),
        goal: value('goal'),
        text: value('text'),
        responsible: value('responsible'),
        timeline: value('timeline'),
        follow_up: value('follow_up'),
        ord: index + 1,
      });
      for (const [field, spans] of Object.entries(statement.fields)) {
        spans.forEach(({ start, end }, i) => {
          dataset.statement_spans.push({ statement_id, field, span_start: start, span_end: end, ord: i + 1 });
        });
        dataset.source_lines.push(...sourceLines(spans).map((line, i) => ({ statement_id, field, ...line, ord: i + 1 })));
      }
      dataset.statement_sub_areas.push(...tagSubAreas(read).map((tag) => ({ statement_id, ...tag })));
      dataset.statement_methods.push(...tagMethods(read).map((tag) => ({ statement_id, ...tag })));
      dataset.statement_collaborators.push(...tagCollaborators(read).map((tag) => ({ statement_id, ...tag })));
    });
  }
  return { ...dataset, ...claimTables(documents, vocabulary, dataset) };
}

type EvidenceTable =
  | 'themes'
  | 'priority_places'
  | 'statements'
  | 'statement_spans'
  | 'statement_sub_areas'
  | 'statement_methods'
  | 'statement_collaborators'
  | 'gold_comparisons'
  | 'reader_agreements'
  | 'city_claims'
  | 'city_claim_terms'
  | 'city_claim_matches'
  | 'source_contradictions'
  | 'source_contradiction_quotes'
  | 'source_lines';

function emptyEvidence(): Pick<Dataset, EvidenceTable> {
  return {
    themes: [],
    priority_places: [],
    statements: [],
    statement_spans: [],
    statement_sub_areas: [],
    statement_methods: [],
    statement_collaborators: [],
    gold_comparisons: [],
    reader_agreements: [],
    city_claims: [],
    city_claim_terms: [],
    city_claim_matches: [],
    source_contradictions: [],
    source_contradiction_quotes: [],
    source_lines: [],
  };
}

function vocabularyTables(vocabulary: Vocabulary, documents: readonly SourceDocument[]): Omit<Dataset, EvidenceTable> {
  const { divisions, priority_areas } = vocabulary.frame;
  const superseded = supersededPlans(documents);
  const current = documents.filter(({ kind, document_id }) => kind === 'action-plan' && !superseded.has(document_id));
  const planOf = new Map(current.map((plan) => [plan.organisation_id, plan.document_id]));
  return {
    divisions: divisions.map(({ id, default: isDefault, ...division }, i) => ({
      division_id: id,
      ...division,
      is_default: isDefault ? 1 : 0,
      ord: i + 1,
    })),
    priority_areas: priority_areas.map(({ id, name_sv, name_en, label_sv, label_en }, i) => ({
      priority_area_id: id,
      name_sv,
      name_en,
      label_sv,
      label_en,
      ord: i + 1,
    })),
    sub_areas: priority_areas
      .flatMap((area) => area.sub_areas.map((subArea) => ({ area, subArea })))
      .map(({ area, subArea: { id, name_sv, name_en, label_sv, label_en } }, i) => ({
        sub_area_id: id,
        priority_area_id: area.id,
        name_sv,
        name_en,
        label_sv,
        label_en,
        ord: i + 1,
      })),
    organisations: vocabulary.organisations.map(({ id, name, kind, valid_from = null, valid_to = null, successor_id = null }) => ({
      organisation_id: id,
      name,
      kind,
      valid_from,
      valid_to,
      successor_id,
    })),
    documents: documents.map((document) => toDocumentRow(document, superseded.get(document.document_id) ?? null)),
    expected_plans: vocabulary.organisations
      .filter(({ expected_plan }) => expected_plan)
      .map(({ id }) => ({ organisation_id: id, document_id: planOf.get(id) ?? null })),
    sub_area_rules: vocabulary.subAreaRules.map(({ id, sub_area_id, explanation_sv, explanation_en, confidence }) => ({
      rule: id,
      sub_area_id,
      explanation_sv,
      explanation_en,
      confidence,
    })),
    methods: vocabulary.methods.map(({ id, name, kind, definition_sv, definition_en }) => ({
      method_id: id,
      name,
      kind,
      definition: definition_sv,
      definition_en,
    })),
    collaborators: vocabulary.collaborators.map(({ id, name, name_en = null, kind, organisation_id = null }) => ({
      collaborator_id: id,
      name,
      name_en,
      kind,
      organisation_id,
    })),
    vocabulary_terms: vocabularyTerms(vocabulary),
    glossary: vocabulary.glossary.map(({ id, abbreviation = null, document_id, ...entry }, i) => ({
      term_id: id,
      abbreviation,
      ...entry,
      document_id: documents.some((document) => document.document_id === document_id) ? (document_id ?? null) : null,
      ord: i + 1,
    })),
  };
}

function toDocumentRow(document: SourceDocument, superseded_by: string | null): TableRow<'documents'> {
  const { document_id, title, kind, organisation_id, published, period_start, period_end, source_file, source_sha256 } = document;
  return { document_id, title, kind, organisation_id, published, period_start, period_end, superseded_by, source_file, source_sha256 };
}
