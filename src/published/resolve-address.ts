import {safeAddress} from '../render/safe-address.ts'
import {cleanText} from './clean-text.ts'

/** What a link can lead to wherever its text is put. */
const absoluteAddress = /^(?:https?:\/\/[^\s<>]+|mailto:[^\s<>]+|tel:[^\s<>]+)$/i

/**
 * Make the address of a link absolute where it can be.
 *
 * @param address the address as the page has it
 * @param page where the page is published, absolute; default: not known
 * @returns a safe address: absolute, `#` and an anchor of the page, or within its site; undefined when there is none
 */
export function resolveAddress(address: string, page?: string): string | undefined {
  const trimmed = cleanText(address).trim()
  const full = trimmed.startsWith('#') || page === undefined ? trimmed : (absolute(trimmed, page) ?? trimmed)
  return safeAddress(full)
}

/**
 * Whether an address leads to the same wherever its text is put.
 *
 * @param address a safe address
 * @returns whether it does
 */
export function standsAlone(address: string): boolean {
  return absoluteAddress.test(address)
}

/** A link to another part of the page itself is one within it. */
function absolute(address: string, page: string): string | undefined {
  if (!URL.canParse(address, page)) return undefined
  const url = new URL(address, page)
  const [rest, anchor] = url.href.split('#', 2) as [string, string?]
  return anchor && rest === page.split('#', 1)[0] ? `#${anchor}` : url.href
}
