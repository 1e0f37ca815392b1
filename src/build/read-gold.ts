import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceDocument } from '../ingest/statement';
import { type Gold, goldSchema, heldOutSchema } from '../measure/gold-schema';
import { goldParts } from '../model/kinds';
import { InputProblem, lineAt } from '../vocabulary/problem';
import { readYaml } from '../vocabulary/read-yaml';

const folder = 'tests/gold';

/**
 * The gold of a project folder for the documents that are there: files of tests/gold/open and tests/gold/held-out named after their document.
 * A folder without gold has none.
 * @throws InputProblem when a file is not valid, stands in the wrong part, or quotes what its document does not say.
 */
export function readGold(root: string, documents: readonly SourceDocument[]): Gold {
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  if (!existsSync(join(root, folder))) return { files: [], heldOut: {} };
  const heldOut = readYaml(`${folder}/held-out.yaml`, read(`${folder}/held-out.yaml`), heldOutSchema);

  const files = goldParts.flatMap((part) =>
    readdirSync(join(root, folder, part))
      .sort()
      .flatMap((name) => {
        const document = documents.find(({ document_id }) => name.startsWith(document_id));
        if (document === undefined) return [];
        const file = `${folder}/${part}/${name}`;
        const text = read(file);
        const gold = readYaml(file, text, goldSchema);
        const units = new Set(heldOut[document.document_id] ?? []);
        const flat = document.text.replace(/\s+/g, ' ');
        for (const { unit, quote } of [...gold.methods, ...gold.collaborators]) {
          const line = lineAt(text, text.indexOf(quote));
          if (units.has(unit) !== (part === 'held-out'))
            throw new InputProblem(file, line, `${unit} hör inte till delen ${part}.`, `Flytta posten, eller ändra ${folder}/held-out.yaml.`);
          if (!flat.includes(quote.replace(/\s+/g, ' ')))
            throw new InputProblem(file, line, `Citatet "${quote}" står inte i ${document.document_id}.`, 'Kopiera det ordagrant ur dokumentet.');
        }
        return [{ document_id: document.document_id, ...gold }];
      }),
  );
  return { files, heldOut };
}
