import {findFact} from '../../model/find-fact.ts'
import {factText} from '../../language/fact-text.ts'
import type {Slot} from '../../language/slot.ts'
import type {BlockViewMaker, ViewContext} from './view-context.ts'

/** Ways to reach somebody, as far as they are known. */
export interface ContactView {
  email: Slot | undefined
  mailto: string | undefined
  phone: Slot | undefined
  tel: string | undefined
  website: Slot | undefined
  postalAddress: Slot | undefined
  visitingAddress: Slot | undefined
}

/**
 * The ways to reach the controller or the data protection officer.
 *
 * @param of which of the two
 * @param context the policy and who speaks
 * @returns what is known
 */
export function waysToReach(of: 'controller' | 'dpo', context: ViewContext): ContactView {
  const say = (field: string): Slot | undefined => {
    const fact = findFact(context.policy, [of, field])
    return fact && factText(fact, context)
  }
  const [email, phone] = [say('email'), say('phone')]
  return {
    email,
    mailto: typeof email === 'string' ? `mailto:${email}` : undefined,
    phone,
    tel: typeof phone === 'string' ? `tel:${phone.replaceAll(' ', '')}` : undefined,
    website: say('website'),
    postalAddress: say('postalAddress'),
    visitingAddress: say('visitingAddress')
  }
}

/** How to reach the controller. */
export const contactView: BlockViewMaker = (_, context) => waysToReach('controller', context)
