import {answer} from '../../model/answer.ts'
import type {LegalBasis} from '../../model/activity.ts'
import {untilNode} from './duration-node.ts'
import type {DpvContext} from './dpv-context.ts'
import type {LinkedNode} from './linked-data.ts'
import {termNode} from './term-node.ts'

/** When and for what an entry applies. */
type Qualified = Pick<LegalBasis, 'when' | 'unless' | 'for' | 'until'>

/**
 * Say when and for what something applies.
 *
 * @param entry an entry with qualifiers
 * @param context what is described with
 * @returns what is said; empty when it always applies
 */
export function qualifiedNode(entry: Qualified, context: DpvContext): LinkedNode {
  const [when, unless, until, only] = [answer(entry.when), answer(entry.unless), answer(entry.until), answer(entry.for)]
  return {
    ...(when !== undefined && {'dpv:hasContext': termNode(['conditions'], when, context)}),
    ...(unless !== undefined && {'dpv:isNotApplicableFor': termNode(['conditions'], unless, context)}),
    ...(until !== undefined && {'dpv:hasDuration': untilNode(until, context)}),
    ...(only && {'dpv:isApplicableFor': only.map((id) => termNode(['data', 'tasks', 'purposes'], id, context))})
  }
}

/**
 * Whether an entry holds only in some cases.
 *
 * @param entry an entry
 * @returns whether it has a qualifier with an answer
 */
export function isQualified(entry: object): entry is Qualified {
  return (['when', 'unless', 'until', 'for'] as const).some((name) => answer((entry as Qualified)[name]) !== undefined)
}
