import {answer} from '../../../model/answer.ts'
import {answered} from '../answered.ts'
import {periodNode, untilNode} from '../duration-node.ts'
import type {DpvContext} from '../dpv-context.ts'
import {lawNodes} from '../law-nodes.ts'
import type {LinkedNode, Reference} from '../linked-data.ts'
import {partyOrSystem} from '../party-node.ts'
import {qualifiedNode} from '../qualified-node.ts'
import {termNode} from '../term-node.ts'
import {saidToBeNone, type Activity, type Part} from './part.ts'

type Stage = Exclude<NonNullable<Activity['retention']>, string | {open: string}>[number]

/** How long data are stored, and what becomes of them, in stages (GDPR Article 13(2)(a)). */
export const retentionPart: Part = (id, activity, context) => {
  const path = ['activities', id, 'retention']
  if (activity.retention === 'none')
    return {'dpv:hasStorageCondition': saidToBeNone(path, 'dpv:StorageCondition', context)}
  return {
    'dpv:hasStorageCondition': answered(activity.retention).map((stage, index) =>
      context.graph.refer([...path, index], ['dpv:StorageCondition'], () => stageNode(stage, context))
    )
  }
}

function stageNode(stage: Stage, context: DpvContext): LinkedNode {
  const [data, where, then] = [answer(stage.data), answer(stage.where), answer(stage.then)]
  const {'dpv:isNotApplicableFor': unless, ...qualified} = qualifiedNode(
    {when: stage.when, unless: stage.unless},
    context
  )
  const except = answered(stage.except).map((id) => termNode(['exceptions', 'data'], id, context))
  return {
    'dpv:isApplicableFor': data?.map((id) => termNode(['data'], id, context)),
    'dpv:hasLocation': where === undefined ? undefined : placeNode(where, context),
    'dpv:hasDuration': durationsOf(stage, context),
    'dpv:hasOutcome': then === undefined ? undefined : termNode(['outcomes'], then, context),
    'dpv:isNotApplicableFor': unless === undefined ? except : [unless, ...except],
    'dpv:hasApplicableLaw': lawNodes(answer(stage.law), context),
    ...qualified
  }
}

/** The period, from what it runs, and what ends it. */
function durationsOf(stage: Stage, context: DpvContext): LinkedNode[] {
  const [period, after, until] = [answer(stage.period), answer(stage.after), answer(stage.until)]
  return [
    ...(period === undefined ? [] : [periodNode(period, context, after)]),
    // Without a period, what it runs from is what ends it: data are dealt with after the event.
    ...(period === undefined && after !== undefined ? [untilNode(after, context)] : []),
    ...(until === undefined ? [] : [untilNode(until, context)]),
    ...(answer(stage.indefinite) === true ? [{'@type': 'dpv:EndlessDuration'}] : [])
  ]
}

/** A place is a party, a system, or a term. */
function placeNode(id: string, context: DpvContext): Reference {
  const {parties = {}, systems = {}} = context.policy
  const declared = Object.hasOwn(parties, id) || Object.hasOwn(systems, id)
  return declared ? partyOrSystem(id, context) : termNode(['places'], id, context)
}
