import type {Policy} from '../../../model/policy.ts'
import type {DpvContext} from '../dpv-context.ts'
import {named, type LinkedNode, type Reference} from '../linked-data.ts'

/** An activity, as the policy has it. */
export type Activity = NonNullable<Policy['activities']>[string]

/** Describes one field of an activity; says nothing when the field does not. */
export type Part = (id: string, activity: Activity, context: DpvContext) => LinkedNode

/**
 * Describe a part of an activity that holds only in some cases, or for some data: in DPV, a process within the process.
 *
 * @param path where it stands in the policy
 * @param said what is said of it
 * @param context what is described with
 * @returns what the activity says of it
 */
export function partOf(path: readonly (string | number)[], said: LinkedNode, {graph}: DpvContext): LinkedNode {
  return {'dpv:hasProcess': graph.refer(path, ['dpv:PersonalDataProcess'], () => said)}
}

/**
 * Say that there is none of something, which is not the same as saying nothing.
 *
 * @param path where that stands in the policy
 * @param type what there is none of
 * @param context what is described with
 * @returns the reference
 */
export function saidToBeNone(path: readonly (string | number)[], type: string, {graph}: DpvContext): Reference {
  return graph.refer(path, [type], () => ({'dpv:hasApplicability': named('dpv:NotApplicable')}))
}
