import type {ComparedLanguage} from '../../protocol.ts'
import {say} from '../words.ts'

/**
 * Name languages one after the other, as a sentence has them: "bokmål og nynorsk".
 *
 * @param codes the languages
 * @param languages those of the policy, in its order
 * @returns their names in the language of the application, in the order of the policy
 */
export function nameLanguages(codes: readonly string[], languages: readonly ComparedLanguage[]): string {
  const names = languages.filter(({language}) => codes.includes(language.code)).map(({inText}) => inText)
  const last = names.length > 1 ? names.pop() : undefined
  const [first = '', ...others] = names
  const rest = others.reduce((list, next) => say('list.more', {rest: list, next}), first)
  if (last === undefined) return rest
  return others.length === 0 ? say('list.pair', {first, last}) : say('list.end', {rest, last})
}
