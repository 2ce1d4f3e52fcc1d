import type {Project} from './open-project.ts'

/**
 * The code that pages have for a language, for `lang`: some assistive technology needs another than the language has by right.
 *
 * @param project the project, whose configuration may say so, `htmlLang: {nb: "no"}`
 * @param language the code of the language
 * @returns the project's own code for it; else that of its bundles; else the code itself
 */
export function htmlLanguage(project: Pick<Project, 'configuration' | 'languages'>, language: string): string {
  const own = project.configuration.htmlLang
  return own && Object.hasOwn(own, language) ? own[language]! : hrefLanguage(project, language)
}

/**
 * The code that search engines and other programs know a language by, for `hreflang` and metadata.
 *
 * @param project the project
 * @param language the code of the language
 * @returns the code that its bundles have; the code itself where there are none
 */
export function hrefLanguage(project: Pick<Project, 'languages'>, language: string): string {
  return codeIn(project, language, 'language.code')
}

/**
 * The code that spell checkers know a language by.
 *
 * @param project the project
 * @param language the code of the language
 * @returns the code that its bundles have, with its country, `nn-NO`; the code itself where there is none
 */
export function proofingLanguage(project: Pick<Project, 'languages'>, language: string): string {
  return codeIn(project, language, 'language.proofing')
}

function codeIn({languages}: Pick<Project, 'languages'>, language: string, key: string): string {
  if (!languages.known.includes(language)) return language
  return languages.translator(language).entry(key)?.text ?? language
}
