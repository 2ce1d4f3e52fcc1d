import {helpers} from './helpers/index.ts'
import type {Names} from './prepare-template.ts'
import type {Template} from './template.ts'

/** Helpers of Handlebars' own that templates may use. */
const builtIn = ['if', 'unless', 'each', 'with', 'lookup']

/**
 * What templates may name.
 *
 * @param templates every template there is
 * @returns the names of helpers and partials
 */
export function namesOf(templates: Iterable<Template>): Names {
  return {
    helpers: new Set([...builtIn, ...Object.keys(helpers)]),
    partials: new Set([...templates].map(({name}) => name))
  }
}

/**
 * How Handlebars compiles: it escapes nothing, and knows every helper.
 *
 * @param names what templates may name
 * @returns options for compiling, at once or ahead of time
 */
export function compileOptions({helpers: known}: Names) {
  const knownHelpers = Object.fromEntries([...known, 'slot', 'part'].map((name) => [name, true]))
  return {noEscape: true, knownHelpers, knownHelpersOnly: true}
}
