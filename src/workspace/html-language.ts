import type {Project} from './open-project.ts'

/**
 * The code that pages have for a language, for `lang`: some assistive technology needs another than the language has by right.
 *
 * @param project the project, whose configuration may say so, `htmlLang: {nb: "no"}`
 * @param language the code of the language
 * @returns the project's own code for it; else that of its bundles; else the code itself
 */
export function htmlLanguage(project: Project, language: string): string {
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
export function hrefLanguage({languages}: Project, language: string): string {
  if (!languages.known.includes(language)) return language
  return languages.translator(language).entry('language.code')?.text ?? language
}
