import { isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { InputProblem } from './problem';

z.config(z.locales.sv());

/**
 * Reads YAML against a schema.
 * @throws InputProblem with the line of the first thing that is wrong.
 */
export function readYaml<Schema extends z.ZodType>(file: string, text: string, schema: Schema): z.infer<Schema> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const syntax = document.errors[0];
  if (syntax) {
    const remedy = 'Rätta indrag, kolon och citattecken på raden; ett värde med kolon eller # skrivs inom citattecken.';
    throw new InputProblem(file, lines.linePos(syntax.pos[0]).line, `Filen är inte giltig YAML: ${syntax.message.split('\n')[0]}`, remedy);
  }
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return parsed.data;

  const issue = parsed.error.issues[0] as z.core.$ZodIssue;
  const at = issue.path.join('.');
  const unknownKeys = issue.code === 'unrecognized_keys' ? issue.keys : [];
  const what = unknownKeys.length > 0 ? `Okänt fält: ${unknownKeys.join(', ')}` : issue.message;
  throw new InputProblem(
    file,
    lineOf(document, issue.path, lines),
    `${at === '' ? 'Filen' : at}: ${what}`,
    'Jämför med posterna bredvid; fälten beskrivs i src/vocabulary (filerna *schema.ts).',
  );
}

/** The line of the innermost node on the path that exists. */
function lineOf(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[], lines: LineCounter): number | null {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return null;
}
