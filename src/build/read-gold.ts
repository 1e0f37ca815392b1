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
  const heldOut = readYaml(`${folder}/held-out.yaml`, readFileSync(join(root, folder, 'held-out.yaml'), 'utf8'), heldOutSchema);
  const part = (name: string, isHeldOut: boolean): Reading[] =>
    readdirSync(join(root, folder, name))
      .sort()
      .flatMap((file) => readPart(root, `${folder}/${name}/${file}`, documents, heldOut, isHeldOut));
  return {
    settled: [...part('open', false), ...part('held-out', true)],
    heldOut,
    first: part('first-reader', true),
    second: part('second-reader', true),
  };
}

function readPart(root: string, file: string, documents: readonly SourceDocument[], heldOut: Gold['heldOut'], isHeldOut: boolean): Reading[] {
  const name = file.split('/').at(-1) ?? '';
  const document = documents.find(({ document_id }) => name.startsWith(document_id));
  if (document === undefined) return [];
  const text = readFileSync(join(root, file), 'utf8');
  const reading = readYaml(file, text, goldSchema);
  const units = new Set(heldOut[document.document_id] ?? []);
  const flat = document.text.replace(/\s+/g, ' ');
  for (const { unit, quote } of [...reading.methods, ...reading.collaborators]) {
    const line = lineAt(text, text.indexOf(quote));
    if (units.has(unit) !== isHeldOut)
      throw new InputProblem(file, line, `${unit} hör till den andra delen.`, `Flytta posten, eller ändra ${folder}/held-out.yaml.`);
    if (!flat.includes(quote.replace(/\s+/g, ' ')))
      throw new InputProblem(file, line, `Citatet "${quote}" står inte i ${document.document_id}.`, 'Kopiera det ordagrant ur dokumentet.');
  }
  return [{ document_id: document.document_id, ...reading }];
}
