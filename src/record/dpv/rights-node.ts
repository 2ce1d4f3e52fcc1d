import {answer} from '../../model/answer.ts'
import {sectionsOf} from '../../model/namespaces.ts'
import type {DerivedRight} from '../../template/view/derive-rights.ts'
import {rightsOf} from '../../template/view/rights-of.ts'
import {addressesOf} from './addresses-of.ts'
import {periodNode} from './duration-node.ts'
import type {DpvContext} from './dpv-context.ts'
import {named, type LinkedNode, type Reference} from './linked-data.ts'
import {partyNode} from './party-node.ts'
import {termNode} from './term-node.ts'

/** Blocks that put the rights that activities give on the page. */
const blocksOfRights = new Set<unknown>(['rights', 'objection', 'summary'])

/** Supervisory authorities that DPV has a term for, by country. */
const authorities: Readonly<Record<string, string>> = {NO: 'legal-no:DPA-NO'}

/**
 * Describe the rights of the data subject, and how they are used (GDPR Articles 13(2)(b) to (d)).
 *
 * @param context what is described with
 * @returns what the notice says of them
 */
export function rightsNode(context: DpvContext): LinkedNode {
  const found = toldRights(context)
  const rights = found.filter(({right}) => right !== 'complaint').map((right) => rightNode(right, context))
  const complaint = found.some(({right}) => right === 'complaint') || answer(context.policy.complaint) !== undefined
  return {'dpv:hasRight': complaint ? [...rights, complaintRight(context)] : rights}
}

/** The rights that the declaration names, else those that its activities give, when it tells of them at all. */
function toldRights({policy}: DpvContext): readonly DerivedRight[] {
  const isTold = sectionsOf(policy.outline).some(({blocks}) => blocks?.some((block) => blocksOfRights.has(block)))
  return isTold || answer(policy.rights?.stated) ? rightsOf(policy) : []
}

function rightNode({right, activities}: DerivedRight, context: DpvContext): Reference {
  const {graph} = context
  const node = termNode(['rights'], right, context)
  graph.add(node, {
    'dpv:isExercisedAt': exerciseNode(context),
    'dpv:isApplicableFor': activities?.map((id) => named(`#activities.${id}`))
  })
  return node
}

/** Where and how rights are used (GDPR Article 12). */
function exerciseNode(context: DpvContext): Reference {
  const {graph, policy} = context
  const [time, free, email] = [
    answer(policy.rights?.responseTime),
    answer(policy.rights?.free),
    answer(policy.controller.email)
  ]
  return graph.refer(['rights'], ['dpv:RightExerciseNotice'], () => ({
    'dpv:isImplementedByEntity': named('#controller'),
    'dpv:hasContact': email,
    'dpv:hasDuration': time === undefined ? undefined : periodNode(time, context),
    'dpv:hasFee': free === true ? named('dpv:FeeNotRequired') : undefined
  }))
}

/** The right to complain to the supervisory authority (GDPR Article 77). */
function complaintRight(context: DpvContext): Reference {
  const {graph, policy} = context
  const node = termNode(['rights'], 'complaint', context)
  const complaint = answer(policy.complaint)
  const authority = answer(complaint?.authority)
  if (!complaint || authority === undefined) return node
  const country = answer(policy.parties?.[authority]?.country)
  const match = country === undefined || !Object.hasOwn(authorities, country) ? undefined : authorities[country]!
  const at = graph.refer(['complaint'], ['dpv:RightExerciseNotice'], () => {
    const party = partyNode(authority, context, ['dpv:DataProtectionAuthority'])
    if (match !== undefined) graph.add(party, {'skos:exactMatch': named(match)})
    return {'dpv:isImplementedByEntity': party, 'foaf:page': addressesOf(complaint.website)}
  })
  graph.add(node, {'dpv:isExercisedAt': at})
  return node
}
