import type {EditedFile} from './edited-file.ts'
import {findParent, type FoundKey} from './find-key.ts'
import type {Written} from './written.ts'

/** New keys of a map, each with its text, with a value as it is to be written, or with new keys of its own. */
export type Branch = Map<string, Branch | Spelled | string>

/** A value as it is to be written. */
export interface Spelled {
  spelled: string
}

/** What is to be added to one map of a file. */
export interface Addition {
  node: Written
  within?: FoundKey
  /** The dotted key of the map, with a full stop behind; empty for that of the file. */
  prefix: string
  branch: Branch
}

/**
 * Sort new texts by the maps that they are to be added to.
 *
 * @param file the file
 * @param texts the new texts, by dotted key
 * @returns what is to be added to each map, the innermost first
 */
export function groupTexts(file: EditedFile, texts: ReadonlyMap<string, string>): Addition[] {
  const additions = new Map<Written, Addition>()
  // A key that begins like another comes before it, so that `a.b` is seen to stand beside the text `a`.
  for (const key of [...texts.keys()].sort()) {
    const {node, within, rest} = findParent({node: file.root, rest: key})
    const prefix = key.slice(0, key.length - rest.length)
    const addition = additions.get(node) ?? {
      node,
      ...(within && {within}),
      prefix,
      branch: new Map<string, Branch | Spelled | string>()
    }
    additions.set(node, addition)
    if (isDotted(node, rest)) addition.branch.set(rest, texts.get(key)!)
    else grow(addition.branch, rest, texts.get(key)!)
  }
  return [...additions.values()].sort((a, b) => b.node.start - a.node.start)
}

/** Whether the keys beside a new one are written with full stops, or one has the name of its parent already. */
function isDotted({items}: Written, rest: string): boolean {
  const [first] = rest.split('.')
  const dotted = items.filter(({name}) => name.includes('.'))
  return (
    items.some(({name}) => name === first) ||
    dotted.some(({name}) => name.startsWith(`${first}.`)) ||
    (dotted.length > 0 && dotted.length === items.length)
  )
}

function grow(branch: Branch, key: string, value: string): void {
  const [first, ...rest] = key.split('.')
  const present = branch.get(first!)
  if (rest.length === 0 || typeof present === 'string') {
    branch.set(key, value)
    return
  }
  const inner: Branch = present instanceof Map ? present : new Map<string, Branch | Spelled | string>()
  branch.set(first!, inner)
  grow(inner, rest.join('.'), value)
}
