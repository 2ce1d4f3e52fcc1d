import type {ExchangeFile} from '../exchange.ts'

/** What begins the small line in the head of the table, and the version of the table. */
const [mark, version] = ['personvern-exchange', '1'] as const

/** What a document says of itself. */
export interface DocumentFacts {
  /** The version of the table; `undefined` for what is read by this program. */
  unknownVersion: string | undefined
  policy: string
  source: string
  target: string
}

/**
 * Write what a document is, so that any program for texts keeps it.
 *
 * @param file what is sent out
 * @returns one line, `personvern-exchange 1 eksempel nb nn`
 */
export function writeFacts({policy, source, target}: Pick<ExchangeFile, 'policy' | 'source' | 'target'>): string {
  return [mark, version, policy, source, target].join(' ')
}

/**
 * Read what a document is.
 *
 * @param line a line of the head of a table
 * @returns what it says; undefined when it is no such line
 */
export function readFacts(line: string): DocumentFacts | undefined {
  const [first, second, policy, source, target, ...rest] = line.trim().split(/\s+/)
  if (first !== mark || second === undefined) return undefined
  if (second !== version) return {unknownVersion: second, policy: '', source: '', target: ''}
  if (policy === undefined || source === undefined || target === undefined || rest.length > 0) return undefined
  return {unknownVersion: undefined, policy, source, target}
}
