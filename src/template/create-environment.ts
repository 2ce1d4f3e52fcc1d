import type Handlebars from 'handlebars'
import type {Finding} from '../diagnostics/finding.ts'
import type {Rule} from '../diagnostics/rules.ts'
import type {Part} from '../language/slot.ts'
import type {Speaker} from '../language/speaker.ts'
import {handlebarsRuntime} from './handlebars-runtime.ts'
import {helpers} from './helpers/index.ts'
import {compileProgram} from './compile-program.ts'
import {namesOf} from './names-of.ts'
import {placeOf} from './place-of.ts'
import {prepareTemplate} from './prepare-template.ts'
import {isSlot} from '../language/slot.ts'
import type {RunData} from './run-data.ts'
import {putAside, takePart} from './slot-frame.ts'
import {isTemplateFault, TemplateFault} from './template-fault.ts'
import type {Template} from './template.ts'
import {unknownParameters} from './unknown-parameters.ts'
import {indexPoints} from '../source/points.ts'

/** Templates, ready to run. */
export interface Environment {
  /** What was wrong with them. */
  findings: readonly Finding[]
  /**
   * Fill a template in.
   *
   * @param name which
   * @param view what it may name
   * @param speaker who speaks
   * @returns its text with slots
   * @throws TemplateFault when it puts out what cannot stand in a text, or calls itself without end
   */
  run(name: string, view: unknown, speaker: Speaker): Part
}

/** Templates reach what a view has itself, and nothing that every object has; said outright, Handlebars does not warn of it. */
const ownOnly = {
  methods: {whitelist: Object.create(null) as object, defaultValue: false},
  properties: {whitelist: Object.create(null) as object, defaultValue: false}
}

/** What a template runs with. Each is run as Handlebars runs partials: else it would wrap every helper anew for every run, which takes longer than the run. */
function runtimeOf({
  helpers: {helperMissing, blockHelperMissing, ...named}
}: typeof Handlebars): (data: RunData) => Handlebars.RuntimeOptions {
  const lookup = (value: unknown, field: string): unknown =>
    typeof value === 'object' && value !== null && Object.hasOwn(value, field)
      ? (value as Record<string, unknown>)[field]
      : undefined
  const helpers = {...named, lookup}
  const [partials, decorators, hooks] = [{}, {}, {helperMissing, blockHelperMissing}]
  return (data) =>
    ({
      partial: true,
      helpers,
      partials,
      decorators,
      hooks,
      protoAccessControl: ownOnly,
      data
    }) as Handlebars.RuntimeOptions
}

/** Partials within partials beyond which a template is taken to call itself. */
const deepest = 50

/**
 * Make an isolated Handlebars with the product's helpers, and compile templates once.
 *
 * @param templates the templates; of several with one name the last counts
 * @returns the environment
 */
export function createEnvironment(templates: readonly Template[]): Environment {
  const handlebars = handlebarsRuntime.create()
  const byName = new Map(templates.map((template) => [template.name, template]))
  const names = namesOf(byName.values())
  const own = [...byName.values()].filter(({standard, compiled}) => !standard && !compiled)
  const findings: Finding[] = unknownParameters(own, names)
  const ready = new Map<string, () => Handlebars.TemplateDelegate>()

  for (const template of byName.values()) {
    const prepared = template.compiled ? undefined : prepareTemplate(template, names)
    if (prepared) findings.push(...prepared.findings)
    if (prepared && (prepared.findings.length > 0 || !prepared.program)) continue
    let delegate: Handlebars.TemplateDelegate | undefined
    ready.set(
      template.name,
      () => (delegate ??= handlebars.template(template.compiled ?? compileProgram(prepared!.program!, names)))
    )
  }

  const start = (name: string, view: unknown, speaker: Speaker, depth: number): Part => {
    const data: RunData = {slots: [], speaker, template: byName.get(name), depth, root: view}
    return takePart(
      tryTemplate(() => ready.get(name)?.()(view, runtime(data)) ?? '', data),
      data
    )
  }

  handlebars.registerHelper('slot', (value: unknown, options: Located) => {
    if (value === undefined || value === null || value === '') return ''
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      return putAside(options.data, String(value))
    if (typeof value !== 'object' || !isSlot(value))
      throw faultAt('wrong-type', options, {
        actual: Array.isArray(value) ? '[]' : typeof value,
        expected: {word: 'type.string'}
      })
    return putAside(options.data, value)
  })
  handlebars.registerHelper('part', (name: string, view: object, options: Located) => {
    if (options.data.depth >= deepest) throw faultAt('partial-circle', options, {actual: name, limit: deepest})
    const given = Object.keys(options.hash).length === 0 ? view : {...view, ...options.hash}
    return start(name, given, options.data.speaker, options.data.depth + 1)
  })
  for (const [name, helper] of Object.entries(helpers)) handlebars.registerHelper(name, helper)
  const runtime = runtimeOf(handlebars)
  return {findings, run: (name, view, speaker) => start(name, view, speaker, 0)}
}

/** A project's template that calls helpers wrongly is at fault itself; in the product's own it would be a bug. */
function tryTemplate(run: () => string, {template}: RunData): string {
  try {
    return run()
  } catch (error) {
    if (isTemplateFault(error) || !template || template.standard) throw error
    throw new TemplateFault({
      rule: 'template-syntax',
      file: template.file,
      path: [],
      parameters: {reason: (error as Error).message}
    })
  }
}

/** What Handlebars gives to a helper: also where in the template it is called. */
interface Located {
  data: RunData
  hash: Record<string, unknown>
  /** Absent in templates that were compiled ahead. */
  loc?: hbs.AST.SourceLocation
}

function faultAt(rule: Rule, {data, loc}: Located, parameters: Finding['parameters']): TemplateFault {
  const {file = '', text = ''} = data.template ?? {}
  return new TemplateFault({rule, file, ...(loc && {place: placeOf(loc, indexPoints(text))}), parameters})
}
