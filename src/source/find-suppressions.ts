import type {Points} from './points.ts'
import type {SourceNode, Suppression} from './source.ts'

const comments = /^[ \t]*#[ \t]*personvern-ignore\b[ \t]*(\S*?)[ \t]*(?:--[ \t]*(.*?))?[ \t]*$/gm

/**
 * Find the comments of a YAML file that ask for findings to be left out.
 *
 * @param text the text of the file
 * @param root the places of the file: what stands within a text is no comment
 * @param points turns offsets into lines
 * @returns the comments, in order, each with what it covers
 */
export function findSuppressions(text: string, root: SourceNode, points: Points): Suppression[] {
  if (!text.includes('personvern-ignore')) return []
  const leaves = leavesOf(root)
  return [...text.matchAll(comments)]
    .filter(({index}) => !leaves.some(({start, end}) => start <= index && index < end))
    .map(({index, 0: whole, 1: rule, 2: reason = ''}) => {
      const indented = index + whole.search(/\S/)
      const place = points.between(indented, index + whole.trimEnd().length)
      return {rule: rule!, reason, place, covers: coveredBy(place.end.line + 1, leaves, points)}
    })
}

/** The line after a comment, and the rest of a text that begins on it. */
function coveredBy(line: number, leaves: readonly SourceNode[], points: Points): Suppression['covers'] {
  const start = points.lineStart(line)
  const next = points.lineStart(line + 1)
  const ends = leaves.filter((leaf) => beginningOf(leaf) >= start && beginningOf(leaf) < next).map(({end}) => end)
  return points.between(start, Math.max(start, next - 1, ...ends))
}

function beginningOf({start, key}: SourceNode): number {
  return key ? key.start : start
}

/** Everything that holds nothing else: texts, numbers and the like. */
function leavesOf(node: SourceNode): SourceNode[] {
  return node.children ? [...node.children.values()].flatMap(leavesOf) : [node]
}
