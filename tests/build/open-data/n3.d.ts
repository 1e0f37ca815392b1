/** The part of n3 that the tests use; the package brings no types of its own. */
declare module 'n3' {
  export interface Term {
    readonly termType: 'NamedNode' | 'BlankNode' | 'Literal';
    readonly value: string;
    readonly language?: string;
    readonly datatype?: { readonly value: string };
  }
  export interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term;
  }
  export class Parser {
    constructor(options: { baseIRI: string; format: string });
    parse(text: string): Quad[];
  }
}
