/** Schemes that an address in a policy may have. */
const schemes = new Set(['https:', 'http:'])

/** Characters that would end an address where it stands in HTML or Markdown, or hide what it is. */
const unsafe = /[\s\p{Cc}\p{Cf}<>"`\\^{}|]/u

/**
 * Whether a text is an address of a page.
 *
 * @param text what stands where an address should
 * @param allowed schemes that it may have; default: `https:` and `http:`
 * @returns whether it is absolute, of one of the schemes, and has no character that could end it early
 */
export function isAddress(text: string, allowed: ReadonlySet<string> = schemes): boolean {
  return URL.canParse(text) && allowed.has(new URL(text).protocol) && !unsafe.test(text)
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
