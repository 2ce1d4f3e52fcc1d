import jsonld from 'jsonld'
import {namespaces} from '../../../../src/record/dpv/namespaces.ts'

/** Where a description lies in these tests, when the policy gives no address. */
export const here = 'https://example.org/declaration'

/** The object of a triple. */
export interface Value {
  kind: 'BlankNode' | 'Literal' | 'NamedNode'
  value: string
  language?: string
  datatype?: string
}

/** A triple. */
export interface Triple {
  subject: string
  predicate: string
  object: Value
}

/** The triples of a description, and questions about them. */
export interface TestGraph {
  triples: readonly Triple[]
  /** What is said of a node, by a term with a prefix. */
  values(subject: string, predicate: string): Value[]
  /** The same, as texts: own nodes as `#id`, terms with their prefixes. */
  texts(subject: string, predicate: string): string[]
}

/**
 * Read a description as RDF. Whatever asks for the network fails, and so does what JSON-LD would leave out in silence.
 *
 * @param description the JSON-LD
 * @returns its triples
 */
export async function graphOf(description: object): Promise<TestGraph> {
  const base = (description as {'@context': Record<string, string>})['@context']['@base'] ?? here
  const quads = await jsonld.toRDF(description, {
    base: here,
    safe: true,
    documentLoader: (url) => Promise.reject(new Error(`The network was asked for ${url}.`))
  })
  const triples = quads.map(({subject, predicate, object}): Triple => ({
    subject: subject.value,
    predicate: predicate.value,
    object: {
      kind: object.termType,
      value: object.value,
      ...(object.language !== undefined && {language: object.language}),
      ...(object.datatype && {datatype: object.datatype.value})
    }
  }))
  const values = (subject: string, predicate: string): Value[] => {
    const [from, by] = [subject.startsWith('#') ? `${base}${subject}` : subject, iriOf(predicate)]
    return triples.filter((triple) => triple.subject === from && triple.predicate === by).map(({object}) => object)
  }
  const texts = (subject: string, predicate: string): string[] =>
    values(subject, predicate).map(({kind, value}) => (kind === 'NamedNode' ? shortened(value, base) : value))
  return {triples, values, texts}
}

/**
 * Write a term out.
 *
 * @param term a term with a prefix
 * @returns its address
 */
export function iriOf(term: string): string {
  const [prefix = '', name = ''] = term.split(':')
  return `${namespaces[prefix] ?? `${prefix}:`}${name}`
}

function shortened(iri: string, base: string): string {
  if (iri.startsWith(`${base}#`)) return iri.slice(base.length)
  const [prefix, namespace] = Object.entries(namespaces).find(([, one]) => iri.startsWith(one)) ?? []
  return namespace === undefined ? iri : `${prefix}:${iri.slice(namespace.length)}`
}
