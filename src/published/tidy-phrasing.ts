import type {Delete, Emphasis, PhrasingContent, Strong, Text} from 'mdast'
import type {Node, Position} from 'unist'
import {cleanText} from './clean-text.ts'
import {nodeText} from './node-text.ts'

/** Makes the text within a block tidy. */
export type TidyPhrasing = (nodes: readonly PhrasingContent[]) => PhrasingContent[]

type Tidy<K extends PhrasingContent['type']> = (node: Extract<PhrasingContent, {type: K}>) => PhrasingContent[]

/**
 * Make what leaves of the text within blocks nothing but text, emphasis, code, links and broken lines.
 *
 * @param resolve the address of a link as it is to be written; undefined when the link is to become text
 * @param definitions addresses by the names that links refer to
 * @returns what does it
 */
export function createTidyPhrasing(
  resolve: (address: string) => string | undefined,
  definitions: ReadonlyMap<string, string>
): TidyPhrasing {
  const link = (address: string, children: PhrasingContent[], node: Node): PhrasingContent[] => {
    const url = resolve(address)
    if (url === undefined || isEmpty(children)) return children
    const [before, inner, after] = apart(children)
    return [...before, {type: 'link', url, children: inner, ...placed(node)}, ...after]
  }
  /** Marks of emphasis around nothing go; space at their ends stands outside them. */
  const marked = (node: Delete | Emphasis | Strong): PhrasingContent[] => {
    const children = phrasing(node.children)
    if (isEmpty(children)) return children
    const [before, inner, after] = apart(children)
    return [...before, {...node, children: inner}, ...after]
  }
  const kinds: {[K in PhrasingContent['type']]?: Tidy<K>} = {
    text: (node) => [{...node, value: cleanText(node.value).replace(/\s+/g, ' ')}],
    inlineCode: (node) => [code(node.value, node)],
    break: () => [{type: 'break'}],
    delete: marked,
    emphasis: marked,
    strong: marked,
    link: (node) => link(node.url, phrasing(node.children), node),
    linkReference: (node) => link(definitions.get(node.identifier) ?? '', phrasing(node.children), node)
  }
  const phrasing: TidyPhrasing = (nodes) =>
    joinTexts(nodes.flatMap((node) => (kinds[node.type] as Tidy<typeof node.type> | undefined)?.(node as never) ?? []))
  return phrasing
}

function joinTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = []
  for (const node of nodes) {
    const last = result.at(-1)
    if (node.type === 'text' && last?.type === 'text')
      result[result.length - 1] = {...last, value: last.value + node.value}
    else result.push(node)
  }
  return result
}

/**
 * Take space and broken lines from the ends of the text within a block, and space from around broken lines.
 *
 * @param nodes tidy phrasing
 * @returns the same without them
 */
export function trimPhrasing(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const isBreak = (index: number): boolean => !nodes[index] || nodes[index].type === 'break'
  const kept = nodes
    .map((node, index): PhrasingContent => {
      if (node.type !== 'text') return node
      const start = isBreak(index - 1) ? node.value.trimStart() : node.value
      return {...node, value: isBreak(index + 1) ? start.trimEnd() : start}
    })
    .filter((node) => !(node.type === 'text' && node.value === ''))
  const first = kept.findIndex(({type}) => type !== 'break')
  const last = kept.findLastIndex(({type}) => type !== 'break')
  const inner = first < 0 ? [] : kept.slice(first, last + 1)
  return inner.length === nodes.length || inner.length === 0 ? inner : trimPhrasing(inner)
}

/**
 * The place of a node, for a node that is made of it.
 *
 * @param node the node
 * @param otherwise a node whose place it takes when it has none; default: none
 * @returns its place as properties; none when there is none
 */
export function placed(node: Node, otherwise?: Node): {position?: Position} {
  const position = node.position ?? otherwise?.position
  return position ? {position} : {}
}

/** Space at the ends of phrasing, apart from the rest. */
function apart(nodes: readonly PhrasingContent[]): [Text[], PhrasingContent[], Text[]] {
  const first = nodes[0]
  const last = nodes.at(-1)
  const space: Text = {type: 'text', value: ' '}
  const before = first?.type === 'text' && /^\s/.test(first.value)
  const after = last?.type === 'text' && /\s$/.test(last.value)
  return [before ? [space] : [], trimPhrasing(nodes), after ? [space] : []]
}

function isEmpty(nodes: readonly PhrasingContent[]): boolean {
  return nodes.every((node) => nodeText(node).trim() === '')
}

/** Braces in code could not be escaped. */
function code(value: string, node: Node): PhrasingContent {
  const plain = cleanText(value).replace(/\s+/g, ' ')
  return /\{\{|\}\}/.test(plain) || plain.trim() === ''
    ? {type: 'text', value: plain, ...placed(node)}
    : {type: 'inlineCode', value: plain, ...placed(node)}
}
