import {answer} from '../../model/answer.ts'
import type {Policy} from '../../model/policy.ts'
import {addressesOf} from './addresses-of.ts'
import {answered} from './answered.ts'
import {wordLabel, type DpvContext} from './dpv-context.ts'
import {named, type LinkedNode, type Reference} from './linked-data.ts'
import {partyNode} from './party-node.ts'
import {saidToBeNone} from './parts/part.ts'
import {termNode} from './term-node.ts'
import {dpvTerms, matchOf} from './terms/index.ts'

type Contact = Pick<Policy['controller'], 'email' | 'phone' | 'postalAddress' | 'visitingAddress' | 'website'>

/**
 * Describe the controller, who represents it, and its data protection officer (GDPR Article 13(1)(a) and (b)).
 *
 * @param context what is described with
 * @returns the reference
 */
export function controllerNode(context: DpvContext): Reference {
  const {controller, dpo} = context.policy
  const body = answer(controller.body)
  const [representative, role] = [answer(controller.representative), answer(controller.representedBy)]
  const type = body === undefined ? undefined : (matchOf('bodies', body)?.term ?? dpvTerms.bodies.type)
  return context.graph.refer(['controller'], ['dpv:DataController', ...(type === undefined ? [] : [type])], () => ({
    'dpv:hasName': wordLabel('controller.name', context),
    'dpv:hasIdentifier': answer(controller.organisationNumber),
    ...contact(controller),
    'dct:type': body === undefined ? undefined : termNode(['bodies'], body, context),
    'dpv:hasRepresentative': [
      ...(role === undefined ? [] : [termNode(['roles'], role, context)]),
      ...(representative === undefined ? [] : [partyNode(representative, context, ['dpv:Representative'])])
    ],
    'dpv:hasDataProtectionOfficer': dpo && officerNode(dpo, context)
  }))
}

/**
 * Describe the controllers that decide together (GDPR Article 26).
 *
 * @param context what is described with
 * @returns the reference; undefined when nothing is said of any
 */
export function jointControllersNode(context: DpvContext): Reference | undefined {
  const {graph, policy} = context
  if (policy.jointControllers === 'none') return saidToBeNone(['jointControllers'], 'dpv:JointDataControllers', context)
  const others = answered(policy.jointControllers)
  if (others.length === 0) return undefined
  return graph.refer(['jointControllers'], ['dpv:JointDataControllers'], () => ({
    'dpv:hasDataController': [
      named('#controller'),
      ...others.map(({party}) => partyNode(party, context, ['dpv:DataController']))
    ]
  }))
}

function officerNode(dpo: NonNullable<Policy['dpo']>, {graph, policy}: DpvContext): Reference {
  const person = answer(dpo.person)
  return graph.refer(['dpo'], ['dpv:DataProtectionOfficer'], () => ({
    'dpv:hasName': person === undefined ? undefined : policy.people?.[person]?.name,
    ...contact(dpo)
  }))
}

function contact({email, phone, postalAddress, visitingAddress, website}: Contact): LinkedNode {
  return {
    'dpv:hasContact': said(email, phone),
    'dpv:hasAddress': said(postalAddress, visitingAddress),
    'foaf:homepage': addressesOf(website)
  }
}

function said(...facts: readonly Contact['email'][]): string[] {
  return facts.flatMap((fact) => answer(fact) ?? [])
}
