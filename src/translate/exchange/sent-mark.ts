import {fingerprint} from '../passages/fingerprint.ts'
import {writeFactPrints} from '../state/fact-prints.ts'
import type {ExchangeState, ExchangeText} from './exchange.ts'

/** What the id of a unit remembers of the unit as it was sent, since forms and tools keep ids and nothing else for sure. */
export interface SentMark {
  /** How far it had come; `read-only` for what came along to be read. */
  state: ExchangeState | 'read-only'
  /** The fingerprint of its target. */
  words: string
  /** The fingerprint of the facts that its text is about; empty where it is about none. */
  facts: string
}

/** So many signs tell apart what was sent and what is there instead. */
const signs = 6

const letters: Readonly<Record<SentMark['state'], string>> = {
  draft: 'd',
  final: 'f',
  'read-only': 'r',
  stale: 's',
  translated: 't',
  untranslated: 'u'
}
const stateOf = new Map(Object.entries(letters).map(([state, letter]) => [letter, state as SentMark['state']]))

const marked = new RegExp(`^([^]*#[^.]+)\\.([a-z])([0-9a-f]{${signs}})([0-9a-f]{${signs}})?$`)

/**
 * Make the mark of a unit as it is.
 *
 * @param state how far it has come
 * @param target its target
 * @param facts fingerprints of the facts that its text is about
 * @returns the mark
 */
export function sentMark(state: SentMark['state'], target: ExchangeText, facts: ReadonlyMap<string, string>): SentMark {
  return {state, words: printOf(target), facts: facts.size === 0 ? '' : short(writeFactPrints(facts))}
}

/**
 * Put a mark at the end of an id.
 *
 * @param id the id of a passage, `title#3f2a9c1b04de`
 * @param mark what was sent of it
 * @returns both, `title#3f2a9c1b04de.t81fc0a`
 */
export function withMark(id: string, {state, words, facts}: SentMark): string {
  return `${id}.${letters[state]}${words}${facts}`
}

/**
 * Take the id of a unit apart.
 *
 * @param written the id as it came back
 * @returns the id of the passage, and the mark; without a mark when there is none, as in files of earlier versions
 */
export function splitId(written: string): {id: string; mark: SentMark | undefined} {
  const [, id, letter = '', words = '', facts = ''] = marked.exec(written) ?? []
  const state = stateOf.get(letter)
  return id !== undefined && state ? {id, mark: {state, words, facts}} : {id: written, mark: undefined}
}

/**
 * Whether words came back as they were sent.
 *
 * @param text the words that came back
 * @param mark what was sent
 * @returns whether they are the same, but for white space that tools put in
 */
export function isAsSent(text: ExchangeText, {words}: SentMark): boolean {
  return printOf(text) === words
}

function printOf(text: ExchangeText): string {
  const line = text.map((piece) => (typeof piece === 'number' ? `\0${piece}\0` : piece)).join('')
  return short(line.replace(/[ \t\r\n]+/g, ' ').trim())
}

function short(text: string): string {
  return fingerprint(text).slice(0, signs)
}
