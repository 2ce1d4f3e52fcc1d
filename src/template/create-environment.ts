import Handlebars from 'handlebars'
import type {Finding} from '../diagnostics/finding.ts'
import type {Part, Slot} from '../language/slot.ts'
import type {Speaker} from '../language/speaker.ts'
import {helpers} from './helpers/index.ts'
import {prepareTemplate} from './prepare-template.ts'
import {putAside, takePart, type SlotFrame} from './slot-frame.ts'
import type {Template} from './template.ts'

/** Data that Handlebars hands down to every helper of a run. */
export interface RunData extends SlotFrame {
  speaker: Speaker
}

/** Templates, ready to run. */
export interface Environment {
  /** What was wrong with them. */
  findings: readonly Finding[]
  /** Whether there is a template of a name. */
  has(name: string): boolean
  /**
   * Fill a template in.
   *
   * @param name which
   * @param view what it may name
   * @param speaker who speaks
   * @returns its text with slots
   */
  run(name: string, view: unknown, speaker: Speaker): Part
}

/** Helpers of Handlebars' own that templates may use. */
const builtIn = ['if', 'unless', 'each', 'with', 'lookup']

/**
 * Make an isolated Handlebars with the product's helpers, and compile templates once.
 *
 * @param templates the templates; of several with one name the last counts
 * @returns the environment
 */
export function createEnvironment(templates: readonly Template[]): Environment {
  const handlebars = Handlebars.create()
  const byName = new Map(templates.map((template) => [template.name, template]))
  const names = {helpers: new Set([...builtIn, ...Object.keys(helpers)]), partials: new Set(byName.keys())}
  const knownHelpers = Object.fromEntries([...names.helpers, 'slot', 'part'].map((name) => [name, true]))
  const findings: Finding[] = []
  const ready = new Map<string, Handlebars.TemplateDelegate>()

  for (const template of byName.values()) {
    const prepared = prepareTemplate(template, names)
    findings.push(...prepared.findings)
    if (prepared.findings.length > 0 || !prepared.program) continue
    ready.set(
      template.name,
      handlebars.compile(prepared.program, {noEscape: true, knownHelpers, knownHelpersOnly: true})
    )
  }

  const run = (name: string, view: unknown, speaker: Speaker): Part => {
    const data: RunData = {slots: [], speaker}
    return takePart(ready.get(name)?.(view, {data}) ?? '', data)
  }

  handlebars.registerHelper('slot', (value: Slot | undefined | null, options: Handlebars.HelperOptions) =>
    value === undefined || value === null || value === ''
      ? ''
      : putAside(options.data as RunData, typeof value === 'object' ? value : String(value))
  )
  handlebars.registerHelper('part', (name: string, view: object, options: Handlebars.HelperOptions) =>
    run(name, {...view, ...options.hash}, (options.data as RunData).speaker)
  )
  for (const [name, helper] of Object.entries(helpers)) handlebars.registerHelper(name, helper)
  return {findings, has: (name) => ready.has(name), run}
}
