import type {Slot} from '../../language/slot.ts'
import {entryAt} from './entry.ts'
import type {BlockViewMaker, ViewContext} from './view-context.ts'

/** A way to reach somebody. */
export interface ContactWay {
  /** The key of its words. */
  key: string
  text: Slot
  /** Where it leads; absent when it is no link. */
  address?: string
}

/** Ways to reach somebody, as far as they are known. */
export interface ContactView {
  ways: readonly ContactWay[]
  /** Whether there is more than one. */
  several: boolean
}

/** The ways, in order: the field of the policy, which is also the key of its words, and what makes an address of it. */
const addresses: Record<string, ((value: string) => string) | undefined> = {
  email: (value) => `mailto:${value}`,
  phone: (value) => `tel:${value.replaceAll(' ', '')}`,
  website: (value) => value,
  postalAddress: undefined,
  visitingAddress: undefined
}

/**
 * The ways to reach the controller or the data protection officer.
 *
 * @param of which of the two
 * @param context the policy and who speaks
 * @returns what is known
 */
export function waysToReach(of: 'controller' | 'dpo', context: ViewContext): ContactView {
  const ways = Object.entries(addresses).flatMap(([field, toAddress]): ContactWay[] => {
    const entry = entryAt([of, field], context)
    const text = entry.text()
    if (text === undefined) return []
    const value = [entry.value, text].find((one) => typeof one === 'string')
    return [{key: `contact.${field}`, text: shown(field, text), ...(toAddress && value && {address: toAddress(value)})}]
  })
  return {ways, several: ways.length > 1}
}

/** How to reach the controller. */
export const contactView: BlockViewMaker = (_, context) => waysToReach('controller', context)

/** The address of a site as people write it. */
function shown(field: string, text: Slot): Slot {
  return field === 'website' && typeof text === 'string' ? text.replace(/^https?:\/\/|\/$/g, '') : text
}
