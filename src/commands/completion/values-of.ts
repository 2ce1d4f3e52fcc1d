import {passageStateNames} from '../../model/command-settings.ts'
import {formats, fragments, noneOfIt} from '../../model/configuration.ts'
import {loadLanguages} from '../../workspace/languages/load-languages.ts'
import {listPolicies} from '../../workspace/policy/load-policy.ts'
import {listTargets} from '../../workspace/project/load-target.ts'
import {listThemes} from '../../workspace/themes/list-themes.ts'
import type {Settings} from '../program/settle-options.ts'
import type {ValueKind} from './value-kind.ts'

type Values = readonly string[]

/** What there is of each kind. What only one command needs is loaded when it is asked for. */
const sources: Readonly<Record<ValueKind['name'], (settings: Settings) => Values | Promise<Values>>> = {
  engines: ({configuration}) => ['apertium', ...Object.keys(configuration.translations?.services ?? {})],
  files: () => [],
  folders: () => [],
  formats: () => formats,
  fragments: () => [...fragments, noneOfIt],
  idKinds: async () => (await import('../../translate/rename/declared-ids.ts')).idKinds,
  languages: ({root}) => loadLanguages(root).known,
  nothing: () => [],
  policies: ({root}) => listPolicies(root),
  rules: async () => (await import('../../audit/every-rule.ts')).everyRule,
  settings: async () => {
    const {isAdjustable, knownRules} = await import('../../check/known-rules.ts')
    const {settings} = await import('../../check/run-rules.ts')
    return knownRules.filter(isAdjustable).flatMap((rule) => settings.map((setting) => `${rule}=${setting}`))
  },
  states: () => passageStateNames,
  targets: ({root}) => [...listTargets(root), noneOfIt],
  themes: ({root}) => [...listThemes(root), noneOfIt],
  words: () => []
}

/**
 * The values that there are of a kind.
 *
 * @param kind the kind
 * @param settings the project
 * @returns the values, in the order in which they are shown
 */
export async function valuesOf({name, words}: ValueKind, settings: Settings): Promise<Values> {
  return words ?? sources[name](settings)
}
