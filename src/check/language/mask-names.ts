import type {Block} from '../text/block.ts'

/** Addresses, domains, identifiers, and names of companies: what follows no language. */
const masked: readonly RegExp[] = [
  /\bhttps?:\/\/\S+/giu,
  /[^\s@]+@[^\s@]+/gu,
  /[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+/gu,
  /[\p{L}\p{N}_-]*[_\p{N}][\p{L}\p{N}_-]*/gu,
  /(?:[\p{Lu}\p{N}][\p{L}\p{N}&-]*\s+(?:og\s+)?)+(?:ASA?|SA|HF|KF|IKS|SF|Ltd|Inc|GmbH)(?![\p{L}\p{N}])/gu
]

/** Stands for each character of what was masked; no letter. */
const mask = '\uE000'

/**
 * Put marks of the same length in the place of what follows no language: addresses, identifiers, code, names, and
 * stretches that are marked as another language.
 *
 * @param block the block
 * @param names the names of the policy, the longest first
 * @returns the text of the block, as long as before
 */
export function maskNames(
  {text, code, foreign}: Pick<Block, 'text' | 'code' | 'foreign'>,
  names: readonly string[]
): string {
  let left = text
  for (const {start, end} of foreign) left = left.slice(0, start) + mask.repeat(end - start) + left.slice(end)
  for (const word of [...code, ...names])
    if (word !== '') left = left.replaceAll(word, (found) => mask.repeat(found.length))
  for (const pattern of masked) left = left.replace(pattern, (found) => mask.repeat(found.length))
  return left
}
