import Handlebars from 'handlebars'
import {compileOptions, namesOf} from './names-of.ts'
import {prepareTemplate} from './prepare-template.ts'
import type {Template} from './template.ts'

/** Where in the template a helper is called, which is handed to it each time. Templates that are compiled ahead have no faults to be told of. */
const location = /,"loc":\{"start":\{"line":\d+,"column":\d+\},"end":\{"line":\d+,"column":\d+\}\}/g

/**
 * Compile templates ahead of time, so that a program that has them need not parse them when it starts.
 *
 * @param templates every template there is, without faults
 * @returns by name, an expression of JavaScript that yields what `createEnvironment` takes as `compiled`
 */
export function precompileTemplates(templates: readonly Template[]): Record<string, string> {
  const names = namesOf(templates)
  return Object.fromEntries(
    templates.map((template) => {
      // Its type is that of what the text yields.
      const code = Handlebars.precompile(prepareTemplate(template, names).program, compileOptions(names)) as unknown
      return [template.name, (code as string).replace(location, '')]
    })
  )
}
