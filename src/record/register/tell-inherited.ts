import type {FactContext} from '../../language/fact-text.ts'
import {answer} from '../../model/answer.ts'
import {basesOf} from '../../model/bases-of.ts'
import type {Defaults} from '../../model/defaults.ts'
import {inherit} from '../../model/inherit.ts'
import type {RegisterLine} from './register.ts'
import {factOf, tellFact} from './tell-fact.ts'

/**
 * Tell what an activity says itself, else what it inherits from a section that is about it, or from the policy.
 *
 * @param field the field
 * @returns what tells it of an activity
 */
export function tellInherited(field: keyof Defaults): (id: string, context: FactContext) => RegisterLine[] {
  return (id, context) => {
    const found = inherit(context.policy, id, field)
    return found ? tellFact(factOf(found.path, context), context) : []
  }
}

/**
 * Tell the legal bases of an activity: its own, and those that it inherits when its own are exceptions of Article 9 alone.
 *
 * @param id the activity
 * @param context the policy and who speaks
 * @returns the lines
 */
export function tellBases(id: string, context: FactContext): RegisterLine[] {
  const own = context.policy.activities?.[id]?.legalBases
  if (own !== undefined && answer(own) === undefined) return tellInherited('legalBases')(id, context)
  return basesOf(context.policy, id).flatMap(({path}) => tellFact(factOf(path, context), context))
}
