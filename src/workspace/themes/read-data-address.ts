/** What an address holds that begins with `data:`. */
interface DataAddress {
  /** Its media type, `image/svg+xml`. */
  type: string
  bytes: Uint8Array
  /** What stands after `#`, with it; empty when there is none. */
  fragment: string
}

/**
 * Read an address that holds what it leads to (RFC 2397).
 *
 * @param address the address
 * @returns what it holds; undefined when it is no such address
 */
export function readDataAddress(address: string): DataAddress | undefined {
  const match = /^data:([^,;]*)((?:;[^,]*)?),([^#]*)(#.*)?$/is.exec(address)
  if (!match) return undefined
  const [, type = '', parameters = '', data = '', fragment = ''] = match
  const bytes = /;\s*base64\s*$/i.test(parameters)
    ? Buffer.from(decodePercent(data).toString('latin1'), 'base64')
    : decodePercent(data)
  return {type: type.trim().toLowerCase() || 'text/plain', bytes, fragment}
}

/** The bytes of a text in which some are written as `%3C`; a `%` that begins no such byte is itself, as in browsers. */
function decodePercent(text: string): Buffer {
  const latin = Buffer.from(text, 'utf8').toString('latin1')
  const decoded = latin.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return Buffer.from(decoded, 'latin1')
}
