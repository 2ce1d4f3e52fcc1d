import {Misuse} from '../../diagnostics/misuse.ts'
import {nearest} from '../../diagnostics/nearest.ts'
import {fragments, type FragmentKind} from '../../model/configuration.ts'
import {defaultPermalink} from './permalink-path.ts'

/** Options of the plugin for Eleventy. */
export interface PersonvernOptions {
  /** The folder that has `policies/`; default: the working directory. */
  root?: string | undefined
  /** The ids of the policies that the site shows; default: all. */
  policies?: readonly string[] | undefined
  /** The name of the global data; default: `personvern`. */
  name?: string | undefined
  /** Whether the site gets a page for each version; default: `true`. */
  templates?: boolean | undefined
  /** The layout of these pages, a file in the folder for layouts; default: none, a page is the article alone. */
  layout?: string | undefined
  /** Where these pages are, with `{language}`, `{policy}` and `{slug}`; default: `/{language}/{slug}/`. */
  permalink?: string | undefined
  /** The article of the declaration, or what editors of content management systems keep; default: as the project's configuration says, else the article. */
  fragment?: FragmentKind | undefined
  /** The level of its highest heading, 1 to 6; default: as the project's configuration says, else 1. */
  firstHeading?: number | undefined
  /** What it wears, a folder in `templates/themes/`, or `none`; default: as the project's configuration says, else `standard`. */
  theme?: string | undefined
  /** Whether what is missing is marked in the text instead of refused; default: `false`. */
  draft?: boolean | undefined
  /** The language of messages; default: as the project's configuration says. */
  messages?: string | undefined
}

/** What an option may be, and how that is shown to whoever wrote something else. */
interface Kind {
  accepts(value: unknown): boolean
  expected: readonly string[]
}

const flag: Kind = {accepts: (value) => typeof value === 'boolean', expected: ['true', 'false']}

const text = (...expected: string[]): Kind => ({accepts: (value) => typeof value === 'string', expected})

const levels = ['1', '2', '3', '4', '5', '6']

/** What each option may be. */
const kinds: Readonly<Record<keyof PersonvernOptions, Kind>> = {
  root: text('.'),
  policies: {
    accepts: (value) => Array.isArray(value) && value.every((id) => typeof id === 'string'),
    expected: ["['min-kommune']"]
  },
  name: {accepts: (value) => typeof value === 'string' && /^[A-Za-z]\w*$/.test(value), expected: ['personvern']},
  templates: flag,
  layout: text('base.njk'),
  permalink: text(defaultPermalink),
  fragment: {accepts: (value) => (fragments as readonly unknown[]).includes(value), expected: fragments},
  firstHeading: {accepts: (value) => typeof value === 'number' && levels.includes(String(value)), expected: levels},
  theme: text('standard', 'none'),
  draft: flag,
  // Which languages there are is known when the project is open.
  messages: {accepts: () => true, expected: []}
}

/**
 * Check the options of the plugin.
 *
 * @param options the options, as somebody wrote them
 * @throws Misuse when there is no such option, or it cannot be what it is given as
 */
export function checkOptions(options: object): void {
  const names = Object.keys(kinds)
  for (const [option, value] of Object.entries(options) as [string, unknown][]) {
    const kind = Object.hasOwn(kinds, option) ? kinds[option as keyof PersonvernOptions] : undefined
    const suggestion = nearest(option, names)
    if (!kind)
      throw new Misuse('plugin-option', {actual: option, expected: names, ...(suggestion && {nearest: suggestion})})
    if (value !== undefined && !kind.accepts(value))
      throw new Misuse('bad-option', {option, actual: shown(value), expected: kind.expected})
  }
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? typeof value)
}
