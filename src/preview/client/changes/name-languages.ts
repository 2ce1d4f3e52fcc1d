import type {ComparedLanguage} from '../../protocol.ts'

/**
 * Name languages one after the other, as a sentence has them: "bokmål og nynorsk".
 *
 * @param codes the languages
 * @param languages those of the policy, in its order
 * @returns their names in the language of the application, in the order of the policy
 */
export function nameLanguages(codes: readonly string[], languages: readonly ComparedLanguage[]): string {
  const names = languages.filter(({language}) => codes.includes(language.code)).map(({inText}) => inText)
  return new Intl.ListFormat(document.documentElement.lang, {type: 'conjunction'}).format(names)
}
