const decoder = new TextDecoder('utf-8', {fatal: true})

/**
 * Decode the bytes of a file.
 *
 * @param bytes what the file holds
 * @returns its text without a byte order mark; undefined when it is not UTF-8
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}
