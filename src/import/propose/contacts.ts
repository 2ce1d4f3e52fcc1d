import {isEmail} from '../../model/address.ts'
import {says} from '../first-match.ts'
import type {Material, Stated} from '../material.ts'
import type {Proposal} from '../proposal.ts'
import {settle} from './settle.ts'

/** What a telephone number must look like in the model. */
const modelPhone = /^\+\d[\d ]{5,18}\d$/

/**
 * Find how the controller and its data protection officer can be reached: an address or number is the officer's where the
 * words around it say so.
 *
 * @param material what the pages say
 * @param proposal where the facts go
 */
export function proposeContacts(material: Material, proposal: Proposal): void {
  const {policy} = proposal
  for (const field of ['email', 'phone'] as const) {
    const found = material.stated.filter(({fact, block}) => fact.kind === field && block.kind !== 'cell')
    const officers = found.filter((one) => isOfficers(one, material))
    const values = new Set(officers.map(({fact}) => fact.value))
    const others = found.filter(({fact}) => !values.has(fact.value))
    for (const [owner, ofOwner] of [
      ['controller', others],
      ['dpo', officers]
    ] as const) {
      const chosen = settle(`${owner}.${field}`, ofOwner, material, proposal)
      const value = chosen && written[field](chosen, material)
      if (!value) continue
      policy[owner][field] = value
      proposal.value(chosen.fact, `${owner}.${field}`)
    }
  }
  const numbers = new Map(
    material.stated.filter(({fact}) => fact.kind === 'organisation-number').map(({fact}) => [fact.value, fact])
  )
  const [only] = numbers.values()
  if (!only || numbers.size > 1) return
  policy.controller.organisationNumber = only.value
  proposal.value(only, 'controller.organisationNumber')
}

/** How each is written in the model; undefined when it cannot be. */
const written: Readonly<Record<'email' | 'phone', (stated: Stated, material: Material) => string | undefined>> = {
  email: ({fact}) => (isEmail(fact.text) ? fact.text : undefined),
  phone({fact, text}, {means}) {
    const home = means.translator(text.language).entry('phone.home')?.text ?? ''
    const plain = fact.text
      .replace(/[()]/g, '')
      .replace(/^00/, '+')
      .replace(/[\s\u00a0\u2009\u202f]+/g, ' ')
      .trim()
    const number = plain.startsWith('+') ? plain : `${home} ${plain}`
    return modelPhone.test(number) ? number : undefined
  }
}

/** Whether the block, the one before it, or the heading speaks of the data protection officer. */
function isOfficers({block, text}: Stated, {means}: Material): boolean {
  const {officer} = means.cues(text.language)
  const before = text.blocks[text.blocks.indexOf(block) - 1]
  const title = text.section?.versions.get(text.language)?.title ?? ''
  return [block.text, before?.text ?? '', title].some((one) => says(officer, one))
}
