import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceDocument } from '../ingest/statement';
import { type Gold, goldSchema, heldOutSchema, type Reading } from '../measure/gold-schema';
import { InputProblem, lineAt } from '../vocabulary/problem';
import { readYaml } from '../vocabulary/read-yaml';

const folder = 'tests/gold';

/**
 * The gold of a project folder for the documents that are there: the files of each part are named after their document.
 * A project without gold has none.
 * @throws InputProblem when a file is not valid, has a unit of the other part, or quotes what its document does not say.
 */
export function readGold(root: string, documents: readonly SourceDocument[]): Gold {
  if (!existsSync(join(root, folder))) return { settled: [], heldOut: {}, first: [], second: [] };
  const { held_out, opened } = readYaml(`${folder}/held-out.yaml`, readFileSync(join(root, folder, 'held-out.yaml'), 'utf8'), heldOutSchema);
  const part = (name: string, belongs: (document_id: string, unit: string) => boolean): Reading[] =>
    readdirSync(join(root, folder, name))
      .sort()
      .flatMap((file) => readPart(root, `${folder}/${name}/${file}`, documents, belongs));
  const isHeldOut = (document_id: string, unit: string) => held_out[document_id]?.includes(unit) ?? false;
  const isReadTwice = (document_id: string, unit: string) => isHeldOut(document_id, unit) || (opened[document_id]?.includes(unit) ?? false);
  return {
    settled: [...part('open', (document_id, unit) => !isHeldOut(document_id, unit)), ...part('held-out', isHeldOut)],
    heldOut: held_out,
    first: part('first-reader', isReadTwice),
    second: part('second-reader', isReadTwice),
  };
}

function readPart(
  root: string,
  file: string,
  documents: readonly SourceDocument[],
  belongs: (document_id: string, unit: string) => boolean,
): Reading[] {
  const name = file.split('/').at(-1) ?? '';
  const document = documents.find(({ document_id }) => name.startsWith(document_id));
  if (document === undefined) return [];
  const text = readFileSync(join(root, file), 'utf8');
  const reading = readYaml(file, text, goldSchema);
  const flat = document.text.replace(/\s+/g, ' ');
  for (const { unit, quote } of [...reading.methods, ...reading.collaborators]) {
    const line = lineAt(text, text.indexOf(quote));
    if (!belongs(document.document_id, unit))
      throw new InputProblem(file, line, `${unit} hör inte till den här delen av facit.`, `Flytta posten, eller ändra ${folder}/held-out.yaml.`);
    if (!flat.includes(quote.replace(/\s+/g, ' ')))
      throw new InputProblem(file, line, `Citatet "${quote}" står inte i ${document.document_id}.`, 'Kopiera det ordagrant ur dokumentet.');
  }
  return [{ document_id: document.document_id, ...reading }];
}
