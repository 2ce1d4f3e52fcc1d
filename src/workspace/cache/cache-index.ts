import os from 'node:os'
import type {Outcome} from '../outcome/outcome.ts'
import {leadingText} from '../lines/leading-text.ts'
import {readLines} from '../lines/read-lines.ts'
import {isSealed} from './index-seal.ts'
import type {InputStamps} from './policy-inputs.ts'
import type {Stamp} from './stamp.ts'

/** What was learned of a policy when it was rendered last. */
export interface IndexLine {
  id: string
  /** The name of its entry. */
  key: string
  outcome: Outcome
  /** The stamps of what it was made from; none when they could not be trusted. */
  inputs: InputStamps
  /** The stamps of its files, in their order; none when they were not written. */
  outputs: readonly Stamp[]
  /** When the stamps of its files were known to be those, by the clock that stamps files. */
  at: number
}

/** Which index it is. */
export interface IndexHead {
  /** What every page is made from besides its policy. */
  context: string
  /** The machine: elsewhere the stamps mean nothing. */
  host: string
  /** When it was written, by the clock that stamps files. */
  at: number
}

/** Reads an index from its beginning to its end, by ids. */
export interface IndexReader {
  /**
   * Find what was learned of a policy. It is fastest in the order of the ids.
   *
   * @param id the policy
   * @returns the line; undefined when there is none
   */
  find(id: string): IndexLine | undefined
  /** Stop reading. */
  close(): void
}

/** The index of which nothing is known. */
export const noIndex: IndexReader = {find: () => undefined, close: () => undefined}

/**
 * Write the beginning of an index.
 *
 * @param context what every page is made from besides its policy
 * @param at the moment
 * @returns the first line
 */
export function headLine(context: string, at: number): string {
  return JSON.stringify({context, host: os.hostname(), at} satisfies IndexHead)
}

/**
 * Write what was learned of a policy.
 *
 * @param line what was learned
 * @returns a line
 */
export function indexLine({id, key, outcome, inputs, outputs, at}: IndexLine): string {
  // The id goes first, to be found without reading the line.
  return JSON.stringify([id, key, at, outcome, inputs, outputs])
}

/**
 * The policy that a line is of.
 *
 * @param line a line of an index
 * @returns its id; none when it is of no policy
 */
export function idOfLine(line: string): string {
  return leadingText(line, 1) ?? ''
}

/**
 * Read a line.
 *
 * @param line a line of an index
 * @returns what was learned
 */
export function readIndexLine(line: string): IndexLine {
  const [id, key, at, outcome, inputs, outputs] = JSON.parse(line) as [
    string,
    string,
    number,
    Outcome,
    InputStamps,
    readonly Stamp[]
  ]
  return {id, key, at, outcome, inputs, outputs}
}

/**
 * Read an index: its beginning, and its lines as they are.
 *
 * @param file the index
 * @param context what every page is made from besides its policy
 * @param now the moment
 * @returns the lines; undefined when it is damaged, is not of this context or this machine, or is from the future: a clock was set back
 * @throws Misuse when it is there and cannot be read
 */
export function openLines(file: string, context: string, now: number): Generator<string, void> | undefined {
  if (!isSealed(file)) return undefined
  const lines = readLines(file)
  const first = lines.next()
  const head = first.done ? undefined : (JSON.parse(first.value) as IndexHead)
  if (head?.context === context && head.host === os.hostname() && head.at <= now) return lines
  lines.return()
  return undefined
}

/**
 * Read an index.
 *
 * @param file the index
 * @param context what every page is made from besides its policy
 * @param now the moment
 * @returns what finds policies in it; nothing when it is not of this context, or not to be trusted
 * @throws Misuse when it is there and cannot be read
 */
export function openIndex(file: string, context: string, now: number): IndexReader {
  let lines = openLines(file, context, now)
  let current: string | undefined
  let position: string | undefined
  const close = (): void => void lines?.return()
  const advance = (): void => {
    const next = lines?.next()
    current = next?.done === false ? next.value : undefined
  }
  advance()
  return {
    find(id) {
      if (position !== undefined && id < position) {
        close()
        lines = openLines(file, context, now)
        advance()
      }
      position = id
      while (current !== undefined && idOfLine(current) < id) advance()
      return current !== undefined && idOfLine(current) === id ? readIndexLine(current) : undefined
    },
    close
  }
}
