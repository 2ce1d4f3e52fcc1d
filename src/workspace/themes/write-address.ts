/// <reference path="./css-tree.d.ts" />
import {string} from 'css-tree/utils'

/**
 * Write an address in a style sheet, whatever signs it has.
 *
 * @param address the address, as it is
 * @returns `url("…")`, in which nothing of the address ends the string (CSS Syntax Level 3, section 4.3.5)
 */
export function writeAddress(address: string): string {
  return `url(${string.encode(address)})`
}
