import { InputProblem } from '../vocabulary/problem';
import { makeDatasetFiles } from './dataset-files';

/** `npm run dataset`: reads and checks everything in data/ and says in words what is wrong, or what came out. */
try {
  const { dataset, manifest } = makeDatasetFiles(process.cwd());
  const loaded = dataset.expected_plans.filter(({ document_id }) => document_id !== null).length;
  console.log(
    `Underlag ${manifest.fingerprint}: ${dataset.documents.length} dokument, ${loaded} av ${dataset.expected_plans.length} planer, ` +
      `${dataset.statements.length} utsagor.`,
  );
} catch (error) {
  if (!(error instanceof InputProblem)) throw error;
  console.error(`\nUnderlaget kunde inte byggas.\n\n${error.message}\n`);
  process.exitCode = 1;
}
