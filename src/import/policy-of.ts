import {createMessageWords} from '../language/message-words.ts'
import type {Section} from '../model/outline.ts'
import type {Policy} from '../model/policy.ts'
import type {OpenItem} from './draft.ts'
import type {ImportMeans} from './import-means.ts'
import type {Proposal} from './proposal.ts'

/**
 * Put a policy together from what is proposed; parts with nothing in them are left out.
 *
 * @param languages its languages, the source first
 * @param proposal what is proposed
 * @param outline its sections
 * @param open what could not be decided; noted in the source language
 * @param means the words for it
 * @returns the policy, in the order in which it is written
 */
export function policyOf(
  languages: readonly string[],
  {policy}: Proposal,
  outline: Section[],
  open: readonly OpenItem[],
  means: ImportMeans
): Policy {
  const {updated, controller, dpo, terms, complaint, ...maps} = policy
  const words = createMessageWords(means.translator(languages[0]!))
  const filled = (part: Readonly<Record<string, object>>): object =>
    Object.fromEntries(Object.entries(part).filter(([, value]) => Object.keys(value).length > 0))
  return {
    personvern: 1,
    languages: [...languages],
    ...(updated !== undefined && {updated}),
    ...(open.length > 0 && {
      openQuestions: 'allowed',
      open: open.map(({kind, field, ask, parameters}) => ({
        field,
        ask,
        note: words.say(`import.open.${kind}`, parameters)
      }))
    }),
    controller,
    ...filled({dpo, ...maps, terms: terms.cookieCategories.length > 0 ? terms : {}, complaint}),
    outline
  }
}
