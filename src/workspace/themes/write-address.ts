import {createRequire} from 'node:module'
import type * as CssTree from 'css-tree'

/** The library is asked for only where there is something to write. */
const require = createRequire(import.meta.url)

/**
 * Write an address in a style sheet, whatever signs it has.
 *
 * @param address the address, as it is
 * @returns `url("…")`, in which nothing of the address ends the string (CSS Syntax Level 3, section 4.3.5)
 */
export function writeAddress(address: string): string {
  const {string} = require('css-tree/utils') as Pick<typeof CssTree, 'string'>
  return `url(${string.encode(address)})`
}
