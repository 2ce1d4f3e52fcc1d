import {isMisuse, type Misuse} from '../diagnostics/misuse.ts'
import {isMap} from '../source/is-map.ts'
import {checkOptions} from './check-options.ts'
import {explainMisuse, type Renamed} from './explain-misuse.ts'
import type {Kind} from './kind.ts'
import {projectWords} from './project-words.ts'

/** A function of the package. */
export interface Call {
  /** What it is called. */
  name: string
  /** What each of its options may be. */
  kinds: Readonly<Record<string, Kind>>
  /** The options that it cannot do without; default: none. */
  needs?: readonly string[]
  /** What options of the command line are called here, where that does not follow. */
  renamed?: Renamed
}

/**
 * Call a function when its options can be what they are.
 *
 * @param call the function
 * @param options its options, as somebody wrote them
 * @param run does what it does
 * @returns what it returns
 * @throws Misuse when that cannot work; its message is in words
 */
export function call<T>(call: Call, options: unknown, run: () => T): T {
  try {
    check(call, options)
    return run()
  } catch (error) {
    throw inWords(error, call, options)
  }
}

/**
 * The same for a function that is waited for: whatever is wrong is in its promise.
 *
 * @param call the function
 * @param options its options, as somebody wrote them
 * @param run does what it does
 * @returns what it returns
 * @throws Misuse when that cannot work; its message is in words
 */
export async function callLater<T>(call: Call, options: unknown, run: () => Promise<T>): Promise<T> {
  try {
    check(call, options)
    return await run()
  } catch (error) {
    throw inWords(error, call, options)
  }
}

function check({name, kinds, needs = []}: Call, options: unknown): void {
  checkOptions(options, kinds, {root: rootOf(options), call: name, needs})
}

/** Misuse that says in words what it is; a bug stays a bug. */
function inWords(error: unknown, {renamed}: Call, options: unknown): unknown {
  if (!isMisuse(error)) return error
  const code = error.code === 'no-root' ? 'call-root' : error.code
  return say(
    error,
    explainMisuse(
      {code, parameters: error.parameters},
      projectWords(rootOf(options), textAt(options, 'messages')),
      renamed
    )
  )
}

/** The stack begins with the message as it was when it was made. */
function say(error: Misuse, message: string): Misuse {
  const frames = /\n {4}at [^]*$/.exec(error.stack ?? '')?.[0] ?? ''
  error.message = message
  error.stack = `${error.name}: ${message}${frames}`
  return error
}

/** The folder that knows languages: that of the project, else the one that files are relative to. */
function rootOf(options: unknown): string {
  return textAt(options, 'root') ?? textAt(options, 'cwd') ?? '.'
}

function textAt(options: unknown, name: string): string | undefined {
  const value = isMap(options) ? options[name] : undefined
  return typeof value === 'string' ? value : undefined
}
