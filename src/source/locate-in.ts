import type {Path} from '../diagnostics/finding.ts'
import {indexOfNth} from './index-of-nth.ts'
import type {SourceNode} from './source.ts'

/**
 * Find where something of a file stands.
 *
 * @param file the places of the file, and its text
 * @param path the way to a value
 * @param at whether its key or the value
 * @param excerpt a text to look for within the value; default: all of it
 * @param nth which occurrence of it, from 0; default: the first
 * @returns start and end as offsets; of the nearest parent's key, or of the start of the file, when the value is absent
 */
export function locateIn(
  {root, text}: {root: SourceNode; text: string},
  path: Path,
  at: 'key' | 'value',
  excerpt?: string,
  nth = 0
): [number, number] {
  let node = root
  let whole = true
  for (const step of path) {
    const child = node.children?.get(step)
    if (!child) {
      whole = false
      break
    }
    node = child
  }
  if (!whole || at === 'key') return node.key ? [node.key.start, node.key.end] : firstOf(node)
  const found = excerpt === undefined ? -1 : indexOfNth(text, excerpt, nth, node.start)
  if (excerpt !== undefined && found >= 0 && found < node.end) return [found, found + excerpt.length]
  return node.children ? [node.start, node.start + 1] : [node.start, node.end]
}

/** What to point at in a value without a key: its first character. */
function firstOf(node: SourceNode): [number, number] {
  return [node.start, Math.min(node.start + 1, node.end)]
}
