import {findsForms} from '../lexicon/finds-forms.ts'
import type {Term} from '../lexicon/termbase.ts'

/**
 * Whether a text holds a term, or a longer form of it: `behandlingen` for `behandling`.
 *
 * @param text the text
 * @param language its language
 * @param term the term
 * @returns whether it does; false where the term has no name in the language
 */
export function speaksOf(text: string, language: string, {names}: Pick<Term, 'names'>): boolean {
  const forms = names[language]
  return forms !== undefined && text.search(findsForms([forms.preferred, ...forms.variants], '\\p{L}{0,4}')) >= 0
}
