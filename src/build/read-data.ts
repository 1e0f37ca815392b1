import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNewerPlan } from '../ingest/plan-versions';
import type { SourceDocument } from '../ingest/statement';
import { checkExamples } from '../ingest/tag/examples';
import { documentSchema } from '../vocabulary/document-schema';
import { type VocabularyTexts, vocabularyFiles } from '../vocabulary/files';
import { lineOfEntry } from '../vocabulary/lint';
import { InputProblem, lineAt } from '../vocabulary/problem';
import { readYaml } from '../vocabulary/read-yaml';
import { readVocabulary, type Vocabulary } from '../vocabulary/vocabulary';

/** The vocabulary of a project folder. */
export function readVocabularyFolder(root: string): Vocabulary {
  const texts = Object.fromEntries(
    Object.entries(vocabularyFiles).map(([name, file]) => [name, readFile(root, `data/vocabulary/${file}`, 'Återställ filen.')]),
  );
  return readVocabulary(texts as VocabularyTexts);
}

/**
 * Holds every entry of the vocabulary to its own examples.
 * @throws InputProblem with the line of the first entry whose examples do not hold.
 */
export function checkExamplesIn(root: string, vocabulary: Vocabulary): void {
  try {
    checkExamples(vocabulary);
  } catch (error) {
    if (!(error instanceof InputProblem) || error.line !== null) throw error;
    const [id = ''] = error.what.split(':');
    throw new InputProblem(error.file, lineOfEntry(readFile(root, error.file, ''), id), error.what, error.remedy);
  }
}

/** All documents of a project folder, by id: one folder of data/documents each. */
export function readDocumentFolders(root: string, vocabulary: Vocabulary): SourceDocument[] {
  const folders = readdirSync(join(root, 'data/documents'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const documents = folders.map(({ name }) => readDocument(root, name, vocabulary)).sort((a, b) => (a.document_id < b.document_id ? -1 : 1));
  checkPlans(documents, vocabulary);
  return documents;
}

/** A plan counts only for a unit that was asked for one, and of two plans of a unit one must be the newer. */
function checkPlans(documents: readonly SourceDocument[], vocabulary: Vocabulary): void {
  const plans = documents.filter(({ kind }) => kind === 'action-plan');
  plans.forEach((plan, i) => {
    const { document_id, organisation_id } = plan;
    const file = `data/documents/${document_id}/document.yaml`;
    if (!vocabulary.organisations.some(({ id, expected_plan }) => id === organisation_id && expected_plan)) {
      const remedy = `Sätt expected_plan: true på ${organisation_id} i data/vocabulary/organisations.yaml, eller rätta organisation_id.`;
      throw new InputProblem(file, null, `Enheten ${organisation_id} har inte ombetts om en plan, så planen skulle inte räknas.`, remedy);
    }
    const same = plans
      .slice(0, i)
      .find((other) => other.organisation_id === organisation_id && !isNewerPlan(plan, other) && !isNewerPlan(other, plan));
    if (same !== undefined)
      throw new InputProblem(
        file,
        null,
        `Enheten ${organisation_id} har en plan till med samma period_end och published: ${same.document_id}. Då går det inte att säga vilken som gäller.`,
        'Ange published så noga att den nyare planen är senare, eller ta bort den mapp som inte behövs.',
      );
  });
}

function readDocument(root: string, document_id: string, vocabulary: Vocabulary): SourceDocument {
  const folder = `data/documents/${document_id}`;
  const metaFile = `${folder}/document.yaml`;
  const metaText = readFile(root, metaFile, 'Skriv en document.yaml som i mapparna bredvid.');
  const meta = readYaml(metaFile, metaText, documentSchema);
  if (!vocabulary.organisations.some(({ id }) => id === meta.organisation_id))
    throw new InputProblem(
      metaFile,
      lineAt(metaText, metaText.indexOf('organisation_id')),
      `Enheten ${meta.organisation_id} finns inte.`,
      'Använd ett id ur data/vocabulary/organisations.yaml.',
    );

  const source = readFile(root, `${folder}/source.txt`, 'Lägg dokumentets text i source.txt.');
  const restored = existsSync(join(root, folder, 'text.txt'));
  const file = `${folder}/${restored ? 'text.txt' : 'source.txt'}`;
  return {
    document_id,
    ...meta,
    file,
    source_file: `${folder}/source.txt`,
    source_sha256: createHash('sha256')
      .update(readFileSync(join(root, folder, 'source.txt')))
      .digest('hex'),
    restored_from: restored ? normalise(source) : null,
    text: normalise(restored ? readFile(root, file, '') : source),
  };
}

/** The text that is shipped and that all offsets count in. */
function normalise(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
}

function readFile(root: string, file: string, remedy: string): string {
  const bytes = existsSync(join(root, file)) ? readFileSync(join(root, file)) : null;
  if (bytes === null) throw new InputProblem(file, null, 'Filen saknas.', remedy);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputProblem(file, null, 'Filen är inte sparad som UTF-8.', 'Spara om den med teckenkodningen UTF-8.');
  }
}
