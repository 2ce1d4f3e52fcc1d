import type {ElementContent} from 'hast'
import type {PassageId} from '../protocol.ts'
import type {Parent} from './html-tree.ts'
import type {PageBlock} from './page-blocks.ts'

/**
 * The passages that a block is, or is a part of. What is merely named in it, as the name of a body is, is not among them.
 *
 * @param block the block
 * @returns the passages, from inside out; of a row those of its cells; none when its words come from nowhere
 */
export function passagesOf({cells, nodes, parents}: PageBlock): PassageId[] {
  const told = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '')
  const whole = told.length === 1 ? told : []
  const own = [...whole, ...parents.toReversed()].flatMap(passageOf)
  return [...own, ...cells.flatMap(passagesOf)]
}

function passageOf(node: ElementContent | Parent): PassageId[] {
  const name = node.type === 'element' ? node.properties['dataPassage'] : undefined
  if (typeof name !== 'string') return []
  const end = name.lastIndexOf(' ')
  return [{key: name.slice(0, end), index: Number(name.slice(end + 1))}]
}
