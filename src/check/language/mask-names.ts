import type {Block} from '../text/block.ts'
import {codeIn} from '../text/code-in.ts'

/** Addresses, domains, identifiers, and names of companies: what follows no language. */
const masked: readonly RegExp[] = [
  /\bhttps?:\/\/\S+/giu,
  /[^\s@]+@[^\s@]+/gu,
  /[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+/gu,
  /[\p{L}\p{N}_-]*[_\p{N}][\p{L}\p{N}_-]*/gu,
  /(?:[\p{Lu}\p{N}][\p{L}\p{N}&-]*\s+)+(?:ASA?|SA|HF|KF|IKS|SF|Ltd|Inc|GmbH)(?![\p{L}\p{N}])/gu
]

/** Stands for each character of what was masked; no letter. */
const mask = '\uE000'

/**
 * Put marks of the same length in the place of what follows no language: addresses, identifiers, code, names, and
 * stretches that are marked as another language.
 *
 * @param block the block
 * @param names finds the names of the policy; default: there are none
 * @returns the text of the block, as long as before
 */
export function maskNames(block: Pick<Block, 'text' | 'code' | 'foreign'>, names: RegExp = /(?!)/gu): string {
  let left = block.text
  for (const {start, end} of [...block.foreign, ...codeIn(block)]) {
    left = left.slice(0, start) + mask.repeat(end - start) + left.slice(end)
  }
  for (const pattern of [names, ...masked]) left = left.replace(pattern, (found) => mask.repeat(found.length))
  return left
}
