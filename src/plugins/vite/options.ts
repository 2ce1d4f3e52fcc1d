import {Misuse} from '../../diagnostics/misuse.ts'
import {nearest} from '../../diagnostics/nearest.ts'
import type {SiteOptions} from '../open-site.ts'

/** Options of the plugin for Vite. What is left out comes from the project's configuration, then from the defaults. */
export interface PersonvernOptions extends Omit<SiteOptions, 'root'> {
  /** The folder that has `policies/`, relative to Vite's root; default: that root. */
  root?: string | undefined
}

/** What each option must be, and what to show to whoever wrote something else. */
const kinds = {
  root: {type: 'string', expected: ['.']},
  theme: {type: 'string', expected: ['standard', 'none']},
  draft: {type: 'boolean', expected: ['true', 'false']},
  messages: {type: 'string', expected: []}
} as const satisfies Readonly<Record<keyof PersonvernOptions, {type: string; expected: readonly string[]}>>

/**
 * Check the options of the plugin; which themes there are is known when the project is open.
 *
 * @param options the options, as somebody wrote them
 * @param languages the languages there are
 * @throws Misuse when there is no such option, or it cannot be what it is given as
 */
export function checkOptions(options: object, languages: readonly string[]): void {
  const names = Object.keys(kinds)
  for (const [option, value] of Object.entries(options) as [string, unknown][]) {
    if (!isOption(option)) {
      const suggestion = nearest(option, names)
      throw new Misuse('plugin-option', {actual: option, expected: names, ...(suggestion && {nearest: suggestion})})
    }
    const {type, expected} = kinds[option]
    if (value !== undefined && typeof value !== type)
      throw new Misuse('bad-option', {
        option,
        actual: JSON.stringify(value) ?? typeof value,
        expected: expected.length > 0 ? expected : languages
      })
  }
}

function isOption(name: string): name is keyof typeof kinds {
  return Object.hasOwn(kinds, name)
}
