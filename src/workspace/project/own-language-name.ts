import {capitalise} from '../../language/forms.ts'
import {plainText} from '../../language/plain-text.ts'
import type {Project} from './open-project.ts'

/**
 * The name of a language in the language itself, as it stands alone, `Nynorsk`.
 *
 * @param project the project
 * @param language its code in policies
 * @returns the name; the code where the bundles have none
 */
export function ownLanguageName({languages}: Pick<Project, 'languages'>, language: string): string {
  return plainText(capitalise(languages.translator(language).entry('language.name')?.text ?? language, language))
}
