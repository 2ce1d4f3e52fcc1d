/** Schemes that an address in a page may have. */
const schemes = /^(?:https?|mailto|tel):/i

/**
 * Make an address that can stand in HTML and in Markdown.
 *
 * @param address an absolute address, or one within the site
 * @returns the address, percent-encoded; undefined when its scheme could run something
 */
export function safeAddress(address: string): string | undefined {
  const encoded = encodeURI(decode(address.trim())).replace(
    /[()'*`\\|]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  )
  return schemes.test(encoded) || !/^[^/?#]*:/.test(encoded) ? encoded : undefined
}

/** Encoding twice would change what is encoded already. */
function decode(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address.replace(/[\ud800-\udfff]/gu, '\ufffd')
  }
}
