import type {LanguageName} from '../../protocol.ts'
import {policy} from '../state/project.ts'

/**
 * What a language is called in the language that the application speaks by now.
 *
 * @param language the language, as it was called when something was done
 * @returns its name
 */
export function nameNow({code, name}: LanguageName): string {
  return policy.value?.languages.find(({language}) => language.code === code)?.language.name ?? name
}
