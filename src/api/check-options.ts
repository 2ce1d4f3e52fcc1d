import {inspect} from 'node:util'
import {Misuse} from '../diagnostics/misuse.ts'
import {nearest} from '../diagnostics/nearest.ts'
import {isMap} from '../source/is-map.ts'
import type {Kind} from './kind.ts'

/** What every plugin is called. */
const plugin = 'personvern'

/** What is given options. */
export interface Receiver {
  /** The folder of the project, which knows what some options can be. */
  root: string
  /** The function that is called, `render`; default: that of a plugin. */
  call?: string
  /** The options that it cannot do without; default: none. */
  needs?: readonly string[]
}

/**
 * Check options, as somebody wrote them, before anything is done.
 *
 * @param options the options
 * @param kinds what each may be
 * @param receiver what is given them
 * @throws Misuse when there is no such option, it cannot be what it is given as, or one is missing
 */
export function checkOptions(options: unknown, kinds: Readonly<Record<string, Kind>>, receiver: Receiver): void {
  const {root, call = plugin, needs = []} = receiver
  const names = Object.keys(kinds)
  if (!isMap(options)) throw new Misuse('call-options', {call, actual: shown(options), expected: names})
  for (const [option, value] of Object.entries(options)) {
    const kind = Object.hasOwn(kinds, option) ? kinds[option] : undefined
    if (!kind) throw unknownOption(option, names, call)
    if (value === undefined || kind.accepts(value)) continue
    const expected = typeof kind.expected === 'function' ? kind.expected(root) : kind.expected
    throw new Misuse(kind.examples ? 'bad-form' : 'bad-option', {option, actual: shown(value), expected})
  }
  for (const option of needs) if (options[option] === undefined) throw new Misuse('call-needs', {option, call})
}

function unknownOption(actual: string, expected: readonly string[], call: string): Misuse {
  const suggestion = nearest(actual, expected)
  const parameters = {actual, expected, ...(suggestion && {nearest: suggestion})}
  return call === plugin ? new Misuse('plugin-option', parameters) : new Misuse('call-option', {...parameters, call})
}

/** As it would be written in code; a text without quotes. */
function shown(value: unknown): string {
  return typeof value === 'string' ? value : inspect(value, {depth: 1, breakLength: Infinity, maxArrayLength: 5})
}
