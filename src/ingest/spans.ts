/** A stretch of a document's shipped text, in UTF-16 code units of its NFC form; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a reader sees of some spans, and where in the document each of its characters stands. */
export interface FieldText {
  readonly value: string;
  /**
   * offsets[i] is the document offset of value[i]. A space has the offset of the first white space or block tag that it stands for;
   * the space between two spans has the offset at which the second begins. Offsets never fall.
   */
  readonly offsets: readonly number[];
}

const ATTRIBUTES = String.raw`(?:\s+[a-z-]+="[^"<>\n]*")*\s*\/?>`;
const BLOCK_TAG = new RegExp(String.raw`<\/?(?:p|br|div|li|ul|ol|td|th|tr)${ATTRIBUTES}`, 'iy');
const OTHER_MARKUP = new RegExp(String.raw`<sup>[^<]*<\/sup>|<\/?[a-z][a-z0-9]*${ATTRIBUTES}|\\(?=[!-\/:-@[-\x60{-~])|\*+`, 'iy');
const BROKEN_WORD = /(?<=\p{Ll})[-\u00AD\u2010][ \t]*\n\s*(?=\p{Ll})(?!(?:och|eller|samt|respektive)(?!\p{L}))/uy;
const BROKEN_AT_HYPHEN = /(?<=[\p{L}\p{N}][-\u2010])[ \t]*\n\s*(?=[\p{L}\p{N}])(?!(?:och|eller|samt|respektive)(?!\p{L}))/uy;

/**
 * The text of a field: its spans joined with a space; HTML tags, Markdown stars and backslashes, footnote marks and soft hyphens dropped;
 * white space collapsed and trimmed. A word that a hyphen breaks at the end of a line or of a span is rejoined ("fältverk-\nsamheten"),
 * and keeps its hyphen after or before a capital ("HBTQ-\ndiplomering"); a shared second part stays apart ("barn-\noch ungdomsvård").
 */
export function readField(text: string, spans: readonly Span[]): FieldText {
  const bare = withoutMarkup(text, spans);
  let value = '';
  const offsets: number[] = [];
  let spaceAt = -1;
  for (let i = 0; i < bare.value.length; i++) {
    const character = bare.value[i] as string;
    const broken = matchAt(BROKEN_WORD, bare.value, i) || matchAt(BROKEN_AT_HYPHEN, bare.value, i);
    if (broken > 0) {
      i += broken - 1;
    } else if (/\s/.test(character)) {
      if (value !== '' && spaceAt === -1) spaceAt = bare.offsets[i] as number;
    } else if (character !== '\u00AD') {
      if (spaceAt !== -1) {
        value += ' ';
        offsets.push(spaceAt);
        spaceAt = -1;
      }
      value += character;
      offsets.push(bare.offsets[i] as number);
    }
  }
  return { value, offsets };
}

/** The document span of value[start, end) of a field; start < end. */
export function spanInDocument(field: FieldText, start: number, end: number): Span {
  return { start: field.offsets[start] as number, end: (field.offsets[end - 1] as number) + 1 };
}

/** The characters of the spans that are not markup, with a line end between two spans and a space for a block tag. */
function withoutMarkup(text: string, spans: readonly Span[]): FieldText {
  let value = '';
  const offsets: number[] = [];
  const keep = (character: string, at: number) => {
    value += character;
    offsets.push(at);
  };
  for (const { start, end } of spans) {
    if (value !== '') keep('\n', start);
    const within = text.slice(start, end);
    for (let i = 0; i < within.length; ) {
      const block = matchAt(BLOCK_TAG, within, i);
      if (block > 0) keep(' ', start + i);
      const markup = block || matchAt(OTHER_MARKUP, within, i);
      if (markup === 0) keep(within[i] as string, start + i);
      i += markup || 1;
    }
  }
  return { value, offsets };
}

/** How many characters the sticky pattern matches at that place; 0 when it does not. */
function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
