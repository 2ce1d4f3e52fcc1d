import type {Block} from '../text/block.ts'
import {codeIn} from '../text/code-in.ts'

/** Addresses, domains, identifiers, and names of companies: what follows no language, and the sign by which it is seen fast. */
const masked: readonly {sign: RegExp; pattern: RegExp}[] = [
  {sign: /:\/\//, pattern: /\bhttps?:\/\/\S+/giu},
  {sign: /@/, pattern: /(?<![^\s@])[^\s@]+@[^\s@]+/gu},
  {sign: /\.\S/, pattern: /(?<![\p{L}\p{N}_-])[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+/gu},
  {sign: /[_\d]|[^\0-\u024f]/, pattern: /(?<![\p{L}\p{N}_-])[\p{L}-]*[_\p{N}][\p{L}\p{N}_-]*/gu},
  {
    sign: /[ASFdcH](?![\p{L}\p{N}])/u,
    // Only where no such name could have begun before, so that a row of capitals is gone through once.
    pattern:
      /(?=[\p{Lu}\p{N}])(?<![\p{Lu}\p{N}][\p{L}\p{N}&-]*?\s*)(?:[\p{Lu}\p{N}][\p{L}\p{N}&-]*\s+)+(?:ASA?|SA|HF|KF|IKS|SF|Ltd|Inc|GmbH)(?![\p{L}\p{N}])/gu
  }
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
  left = left.replace(names, hide)
  for (const {sign, pattern} of masked) if (sign.test(left)) left = left.replace(pattern, hide)
  return left
}

function hide(found: string): string {
  return mask.repeat(found.length)
}
