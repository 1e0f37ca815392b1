import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { InputProblem } from './problem';
import { describeIssue } from './yaml-issue';
import { syntaxProblem } from './yaml-syntax';

z.config(z.locales.sv());

/**
 * Reads YAML against a schema. All text comes out in NFC, as the documents are.
 * @throws InputProblem with the line of the first thing that is wrong.
 */
export function readYaml<Schema extends z.ZodType>(file: string, text: string, schema: Schema): z.infer<Schema> {
  const yaml = text.normalize('NFC');
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const syntax = syntaxProblem(document, yaml, lines);
  if (syntax) throw new InputProblem(file, syntax.line, `Filen är inte giltig YAML: ${syntax.what}`, syntax.remedy);

  const value: unknown = document.toJS();
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = firstToMend(parsed.error.issues);
  const { what, remedy } = describeIssue(issue, value);
  throw new InputProblem(file, lineOf(document, issue.path, lines), what, remedy);
}

/** The first issue; but of an entry that has an unknown field and lacks a known one, the unknown, since the one is a misspelling of the other. */
function firstToMend(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue {
  const first = issues[0] as z.core.$ZodIssue;
  const isBeside = ({ path }: z.core.$ZodIssue) => path.every((key, i) => key === first.path[i]) && path.length === first.path.length - 1;
  return issues.find((issue) => issue.code === 'unrecognized_keys' && isBeside(issue)) ?? first;
}

/** The line of the innermost node on the path that exists. */
function lineOf(document: Document.Parsed, path: readonly PropertyKey[], lines: LineCounter): number | null {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return null;
}
