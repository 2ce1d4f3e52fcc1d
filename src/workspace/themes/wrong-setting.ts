import type {Finding} from '../../diagnostics/finding.ts'
import type {Misuse, MisuseCode} from '../../diagnostics/misuse.ts'
import {nearest} from '../../diagnostics/nearest.ts'
import {themeSettingsSchema} from '../../model/theme-settings.ts'

/** Why the settings of a theme cannot be used. */
export interface Wrong {
  code: MisuseCode
  parameters: Misuse['parameters']
}

const fields = Object.keys(themeSettingsSchema.def.shape)

/**
 * Say why a theme cannot be like another one.
 *
 * @param actual the name that its settings have
 * @param known the themes that it could be like
 * @returns what is wrong, with the theme that was most likely meant, or all of them
 */
export function wrongLike(actual: string, known: readonly string[]): Wrong {
  return {code: 'theme-settings-like', parameters: {actual, expected: meant(actual, known)}}
}

/**
 * Say what in the settings of a theme is not as it should be.
 *
 * @param finding what the schema says of it
 * @param known gives the themes that it could be like
 * @returns what is wrong, and what could stand there
 */
export function wrongSetting({rule, path = [], parameters}: Finding, known: () => readonly string[]): Wrong {
  const [field, ...within] = path.map(String)
  const actual = parameters['actual'] ?? ''
  if (field === undefined) return {code: 'theme-settings', parameters: {}}
  if (rule === 'unknown-field')
    return {code: 'theme-settings-field', parameters: {actual, expected: meant(String(path.at(-1)), fields)}}
  if (field === 'like') return wrongLike(typeof actual === 'string' ? actual : '', known())
  if (rule === 'invalid-id')
    return {code: within.length === 1 ? 'theme-settings-element' : 'theme-settings-attribute', parameters: {actual}}
  return {code: 'theme-settings-value', parameters: {actual, field: path.join('.')}}
}

/** The name that somebody most likely meant; else every name that there is. */
function meant(given: string, names: readonly string[]): readonly string[] {
  const near = nearest(given, names)
  return near === undefined ? names : [near]
}
