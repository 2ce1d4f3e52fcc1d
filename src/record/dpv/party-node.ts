import {answer} from '../../model/answer.ts'
import {addressesOf} from './addresses-of.ts'
import {answered} from './answered.ts'
import {countryNode} from './country-node.ts'
import {wordLabel, type DpvContext} from './dpv-context.ts'
import type {LinkedNode, LinkedValue, Reference} from './linked-data.ts'
import {termNode} from './term-node.ts'

/**
 * Refer to a company or body that the policy declares.
 *
 * @param id the party
 * @param context what is described with
 * @param types what it is here; default: a legal entity
 * @returns the reference
 */
export function partyNode(id: string, context: DpvContext, types: readonly string[] = ['dpv:LegalEntity']): Reference {
  return context.graph.refer(['parties', id], types, () => describeParty(id, context))
}

/**
 * Refer to a system or tool that the policy declares.
 *
 * @param id the system
 * @param context what is described with
 * @returns the reference
 */
export function systemNode(id: string, context: DpvContext): Reference {
  const {graph, policy} = context
  return graph.refer(['systems', id], ['dpv:Technology'], () => {
    const system = policy.systems?.[id]
    const supplier = answer(system?.supplier)
    return {
      'dct:title': answer(system?.name) ?? wordLabel(`systems.${id}.name`, context),
      'dpv:hasEntity': supplier === undefined ? undefined : partyNode(supplier, context),
      'foaf:page': addressesOf(system?.website)
    }
  })
}

/**
 * Refer to a party or a system, whichever has the id.
 *
 * @param id the party or the system
 * @param context what is described with
 * @returns the reference
 */
export function partyOrSystem(id: string, context: DpvContext): Reference {
  return Object.hasOwn(context.policy.parties ?? {}, id) ? partyNode(id, context) : systemNode(id, context)
}

function describeParty(id: string, context: DpvContext): LinkedNode {
  const party = context.policy.parties?.[id]
  if (!party) return {}
  const country = answer(party.country)
  const category = answer(party.category)
  return {
    'dpv:hasName': nameOf(answer(party.name), id, context),
    'dpv:hasIdentifier': answer(party.organisationNumber),
    'dpv:hasCountry': country === undefined ? undefined : countryNode(country, context),
    'dct:type': category === undefined ? undefined : termNode(['recipients'], category, context),
    'foaf:homepage': addressesOf(party.website),
    'foaf:page': addressesOf(party.privacyPolicy),
    'dpv:hasDataProcessor': answered(party.subProcessors).map((sub) =>
      partyNode(sub, context, ['dpv:DataSubProcessor'])
    )
  }
}

function nameOf(name: string | undefined, id: string, context: DpvContext): LinkedValue | undefined {
  return name ?? wordLabel(`parties.${id}.name`, context)
}
