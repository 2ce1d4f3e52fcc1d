import type {Fault} from '../rule.ts'
import type {OwnText} from '../subject.ts'
import type {Block} from '../text/block.ts'

/**
 * Point at a stretch of a block of somebody's own words.
 *
 * @param text the text that the block is in
 * @param block the block
 * @param start where the stretch begins in the text of the block
 * @param end where it ends
 * @returns the place, for a fault; of a stretch over several lines, the first of them
 */
export function placeInText(
  {text, origin}: OwnText,
  {offsets}: Block,
  start: number,
  end: number
): Required<Pick<Fault, 'file' | 'path' | 'excerpt' | 'nth'>> {
  const from = offsets[start] ?? 0
  const to = (offsets[Math.max(start, end - 1)] ?? text.length - 1) + 1
  const excerpt = text.slice(from, Math.max(to, from + 1)).split('\n')[0]!
  return {file: origin.file, path: origin.path, excerpt, nth: countBefore(text, excerpt, from)}
}

function countBefore(text: string, excerpt: string, offset: number): number {
  let count = 0
  for (let at = text.indexOf(excerpt); at >= 0 && at < offset; at = text.indexOf(excerpt, at + excerpt.length)) count++
  return count
}
