import type {Nodes} from 'mdast'
import type {Node} from 'unist'
import {maskPlaceholders} from '../../check/text/mask-placeholders.ts'
import {parseMarkdown} from '../../render/markdown.ts'
import {idsInPath, type PathContext} from './ids-in-path.ts'
import {offsetOf} from './step-in-key.ts'
import type {Renaming} from './renaming.ts'

/**
 * Find an id in a text: in placeholders that name it, and in links to the section that has it.
 *
 * @param text a text of a bundle
 * @param context the policy, and where the text is written
 * @param renaming what is renamed
 * @returns the offsets at which the id stands, in order
 */
export function idsInText(text: string, context: PathContext, renaming: Renaming): number[] {
  if (!text.includes(renaming.from)) return []
  const links = renaming.kind === 'sections' ? linksTo(renaming.from, text) : []
  return [...placeholdersOf(text, context, renaming), ...links].sort((one, other) => one - other)
}

/** A placeholder of a text. */
export interface WrittenPlaceholder {
  path: string
  /** Where its path begins. */
  start: number
}

/**
 * Find the placeholders of a text, and where they stand.
 *
 * @param text a text of a bundle
 * @returns their paths, in order
 */
export function writtenPlaceholders(text: string): WrittenPlaceholder[] {
  return [...text.matchAll(/\{\{(\s*)([^{},]*)[^{}]*\}\}/g)].map(({index, 1: space, 2: path}) => ({
    path: path!.trimEnd(),
    start: index + 2 + space!.length
  }))
}

function placeholdersOf(text: string, context: PathContext, {kind, from}: Renaming): number[] {
  return writtenPlaceholders(text).flatMap(({path, start}) =>
    idsInPath(path, context)
      .filter((one) => one.kind === kind && one.id === from)
      .map(({step}) => start + offsetOf(path.split('.'), step))
  )
}

/** Links are looked for as Markdown has them: in code, the same signs are no link. */
function linksTo(id: string, text: string): number[] {
  const address = `#${id}`
  return text.includes(address) ? linksIn(parseMarkdown(maskPlaceholders(text)), address, text) : []
}

function linksIn(node: Nodes, address: string, text: string): number[] {
  const inner = 'children' in node ? node.children.flatMap((child) => linksIn(child, address, text)) : []
  if ((node.type !== 'link' && node.type !== 'definition') || node.url !== address) return inner
  const {start, end} = node.position!
  const last: Node | undefined = node.type === 'link' ? node.children.at(-1) : undefined
  const found = text.indexOf(address, last?.position!.end.offset ?? text.indexOf(']', start.offset))
  return found >= 0 && found < end.offset! ? [...inner, found + 1] : inner
}
