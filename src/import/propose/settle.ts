import type {OpenItem} from '../draft.ts'
import type {Proposal} from '../proposal.ts'
import type {Material, Stated} from '../material.ts'
import {languageOf} from './controller-name.ts'

/**
 * Choose the one value of a field among those that pages state, and open what they do not agree on.
 *
 * @param field the field
 * @param found where values of it are stated
 * @param material what the pages say
 * @param proposal where what is open goes
 * @returns what is stated most often in the first language that states any; undefined when none does
 */
export function settle(
  field: string,
  found: readonly Stated[],
  {languages}: Material,
  proposal: Proposal
): Stated | undefined {
  const chosen = languages.map((language) => mostStated(found.filter(({text}) => text.language === language)))
  const first = chosen.find((one) => one !== undefined)
  if (!first) return undefined
  for (const [index, other] of chosen.entries()) {
    const item = disagreement(field, first, other, languages[index]!)
    if (item) proposal.open.push(item)
  }
  return first
}

function disagreement(field: string, first: Stated, other: Stated | undefined, language: string): OpenItem | undefined {
  const parameters = {
    field,
    actual: first.fact.text,
    has: languageOf(first.text.language).language,
    ...languageOf(language)
  }
  if (!other) return {kind: 'one-language-value', field, ask: 'editor', parameters}
  if (other.fact.value === first.fact.value) return undefined
  return {kind: 'differing-value', field, ask: 'editor', parameters: {...parameters, other: other.fact.text}}
}

function mostStated(found: readonly Stated[]): Stated | undefined {
  const times = ({fact}: Stated): number => found.filter((one) => one.fact.value === fact.value).length
  return found.reduce<Stated | undefined>((best, next) => (best && times(best) >= times(next) ? best : next), undefined)
}
