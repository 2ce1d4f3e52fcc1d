/**
 * Read an address of a page. `URL.canParse` would not do: once it is called often, Node 20 takes letters beyond ASCII for faults.
 *
 * @param text what may be one
 * @returns the address; undefined when it is none
 */
export function parseAddress(text: string): URL | undefined {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}
