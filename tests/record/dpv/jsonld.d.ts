/** What the tests use of the package, which has no types of its own. */
declare module 'jsonld' {
  interface Term {
    termType: 'BlankNode' | 'Literal' | 'NamedNode'
    value: string
    language?: string
    datatype?: {value: string}
  }
  interface Quad {
    subject: Term
    predicate: Term
    object: Term
  }
  interface Options {
    base: string
    safe: boolean
    documentLoader(url: string): Promise<never>
  }
  const jsonld: {toRDF(document: object, options: Options): Promise<Quad[]>}
  export = jsonld
}
