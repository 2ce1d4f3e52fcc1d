import {parseAddress} from '../diagnostics/parse-address.ts'

/** How an address in a policy begins: what has no host after its scheme is read as a page of the site it stands on. */
const beginning = /^https?:\/\/[^/]/i

/** Characters that would end an address where it stands in HTML or Markdown, or hide what it is. */
const unsafe = /[\s\p{Cc}\p{Cf}<>"`\\^{}|]/u

/**
 * Whether a text is an address of a page.
 *
 * @param text what stands where an address should
 * @returns whether it is absolute, `https:` or `http:`, and has no character that could end it early
 */
export function isAddress(text: string): boolean {
  return beginning.test(text) && parseAddress(text) !== undefined && !unsafe.test(text)
}

/**
 * Whether a text is an e-mail address.
 *
 * @param text what stands where an e-mail address should
 * @returns whether it is one as HTML's e-mail field would have it, with a domain that has a dot
 */
export function isEmail(text: string): boolean {
  return /^[\p{L}\p{N}.!#$%&'*+/=?^_~-]+@[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)+$/u.test(
    text
  )
}
