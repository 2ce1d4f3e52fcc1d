import {Misuse} from '../../diagnostics/misuse.ts'
import {nearest} from '../../diagnostics/nearest.ts'
import {fragments} from '../../model/configuration.ts'
import type {SiteForm} from '../open-site.ts'

/** What an import asks for. */
export interface ModuleRequest {
  /** What was written, `policy:<id>?language=<code>`. */
  module: string
  /** The id of the policy; empty for the list of all. */
  policy: string
  /** The language; undefined when it is not said. */
  language: string | undefined
  form: SiteForm
  /** What the module gives by default. */
  format: ModuleFormat
}

/** What a module can give by default. */
export type ModuleFormat = (typeof moduleFormats)[number]

const moduleFormats = ['html', 'md'] as const

/** How every import of a declaration begins. */
export const scheme = 'policy:'

/** Options of an import and what each may be; undefined for any text, which is looked at later. */
const allowed = {
  language: undefined,
  fragment: fragments,
  heading: ['1', '2', '3', '4', '5', '6'],
  format: moduleFormats
} as const satisfies Record<string, readonly string[] | undefined>

type Option = keyof typeof allowed

const options = Object.keys(allowed) as Option[]

/** Options that say what HTML is. */
const forHtml = ['fragment', 'heading'] as const satisfies readonly Option[]

/**
 * Read what an import asks for.
 *
 * @param module what was written, `policy:<id>?language=<code>`; without an id it is the list of all policies
 * @returns the policy, the language and the form
 * @throws Misuse when an option is not known, is given twice, or cannot be what it is given as
 */
export function readRequest(module: string): ModuleRequest {
  const policy = policyIn(module)
  const query = new URLSearchParams(module.slice(scheme.length + policy.length))
  const names = policy === '' ? options.filter((name) => name !== 'language') : options
  for (const actual of query.keys()) {
    if ((names as readonly string[]).includes(actual)) continue
    const suggestion = nearest(actual, names)
    throw new Misuse('module-option', {actual, module, expected: names, ...(suggestion && {nearest: suggestion})})
  }
  const given = (option: Option): string | undefined => valueIn(query, option)
  const format = (given('format') as ModuleFormat | undefined) ?? 'html'
  for (const option of forHtml)
    if (format !== 'html' && query.has(option)) throw new Misuse('option-needs', {option, needs: 'format=html'})
  const heading = given('heading')
  return {
    module,
    policy,
    language: given('language'),
    form: {fragment: given('fragment') as SiteForm['fragment'], firstHeading: heading ? Number(heading) : undefined},
    format
  }
}

/**
 * The policy that an import asks for, also where the rest of it cannot be read.
 *
 * @param module what was written
 * @returns its id; empty for the list of all
 */
export function policyIn(module: string): string {
  return module.slice(scheme.length).split('?')[0] ?? ''
}

/** What an option is given as; two of one are none that it may be. */
function valueIn(query: URLSearchParams, option: Option): string | undefined {
  if (!query.has(option)) return undefined
  const actual = query.getAll(option).join(', ')
  const expected: readonly string[] | undefined = allowed[option]
  if (expected && !expected.includes(actual)) throw new Misuse('bad-option', {option, actual, expected})
  return actual
}
