import { type Document, isAlias, type LineCounter, visit, type YAMLError } from 'yaml';

export interface SyntaxProblem {
  readonly line: number;
  readonly what: string;
  readonly remedy: string;
}

type Words = readonly [what: string, remedy: string];

const QUOTE = 'Skriv hela värdet inom citattecken.';
const INDENT = 'Rätta indraget: en post börjar med "- id:" längst till vänster, och dess fält står två blanksteg in.';

const wordsByCode: Partial<Record<YAMLError['code'], Words>> = {
  BAD_INDENT: ['Raden är fel indragen, eller så stängs en hakparentes inte på raden före.', `${INDENT} En lista som börjar med [ slutar med ].`],
  BAD_SCALAR_START: ['Ett värde börjar med ett tecken som har en annan betydelse i YAML.', QUOTE],
  BLOCK_AS_IMPLICIT_KEY: ['Ett kolon för mycket på raden, eller fel indrag på nästa.', `${QUOTE} Står inget kolon i värdet: rätta indraget.`],
  DUPLICATE_KEY: ['Samma fält står två gånger i posten.', 'Slå ihop dem till ett. Är det en ny post: börja den med "- id:".'],
  MISSING_CHAR: ['Ett citattecken, en hakparentes eller ett kolon saknas.', 'Stäng det som har öppnats, och skriv ett kolon efter varje fält.'],
  MULTILINE_IMPLICIT_KEY: ['Raden är fel indragen.', INDENT],
  TAB_AS_INDENT: ['Raden är indragen med tabb.', 'Dra in med blanksteg.'],
  TAG_RESOLVE_FAILED: ['Ett värde börjar med !, som har en annan betydelse i YAML.', QUOTE],
  UNEXPECTED_TOKEN: [
    'Något står kvar på raden när värdet är slut.',
    'Står citattecken eller klammer bara kring en del av värdet: skriv hela värdet inom citattecken. Är det en ny post: börja den med "- id:".',
  ],
};

/** The first thing that keeps a text from being YAML, in Swedish; null when nothing does. */
export function syntaxProblem(document: Document.Parsed, yaml: string, lines: LineCounter): SyntaxProblem | null {
  const error = document.errors[0] ?? document.warnings[0];
  if (error === undefined) return aliasProblem(document, lines);
  const { line } = lines.linePos(error.pos[0]);
  const rows = yaml.split('\n');
  const open = rows.slice(0, line).findIndex(leavesQuoteOpen);
  if (open !== -1) return { line: open + 1, what: 'Ett citattecken på raden stängs inte.', remedy: 'Sätt citattecken både före och efter värdet.' };
  const code = /^\s*\t/.test(rows[line - 1] ?? '') ? 'TAB_AS_INDENT' : error.code;
  const [what, remedy] = wordsByCode[code] ?? ['Raden går inte att läsa.', 'Rätta indrag, kolon och citattecken; jämför med posterna bredvid.'];
  return { line, what, remedy };
}

/** `*nätverk` outside quotes is a reference to something named `&nätverk`, which nobody means. */
function aliasProblem(document: Document.Parsed, lines: LineCounter): SyntaxProblem | null {
  let problem: SyntaxProblem | null = null;
  visit(document, (_, node) => {
    if (!isAlias(node) || !node.range) return undefined;
    const written = `*${node.source}`;
    problem = {
      line: lines.linePos(node.range[0]).line,
      what: `${written} börjar med * men står inte inom citattecken.`,
      remedy: `Skriv "${written}" med citattecknen.`,
    };
    return visit.BREAK;
  });
  return problem;
}

/** A value that opens a double quote and has no second one on its line. */
function leavesQuoteOpen(row: string): boolean {
  return /^[^"#]*(?:[:[,]\s+|-\s+|\[)"(?:[^"\\]|\\.)*$/.test(row);
}
