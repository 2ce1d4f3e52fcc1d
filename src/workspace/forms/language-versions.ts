import {addressOf} from '../../language/fact-text.ts'
import {hrefLanguage, htmlLanguage} from '../project/html-language.ts'
import {ownLanguageName} from '../project/own-language-name.ts'
import type {LanguageRun} from './language-run.ts'

/** A version that a reader can choose. */
export interface LanguageVersion {
  /** The code of its language in the policy. */
  id: string
  /** The code of its language, for `lang`. */
  language: string
  /** The code that search engines know, for `hreflang`. */
  hrefLang: string
  /** The name of its language, in the language itself. */
  name: string
  /** Whether it is the version that is asked about. */
  current: boolean
  /** Whether the project makes it. */
  made: boolean
  /** The address at which it is published, where the policy says it. */
  address: string | undefined
}

/**
 * The versions that there are to choose among: those with an address, and those that the project makes.
 *
 * @param run the declaration in one language
 * @returns these, the source first; none when there is one
 */
export function languageVersions({policy, project, language: own}: LanguageRun): LanguageVersion[] {
  const {languages} = project.configuration
  const there = policy.languages
    .map((id) => ({id, made: languages?.includes(id) ?? true, current: id === own, address: addressOf(policy, id)}))
    .filter(({made, current, address}) => made || current || address !== undefined)
  if (there.length === 1) return []
  return there.map((one) => ({
    language: htmlLanguage(project, one.id),
    hrefLang: hrefLanguage(project, one.id),
    name: ownLanguageName(project, one.id),
    ...one
  }))
}
