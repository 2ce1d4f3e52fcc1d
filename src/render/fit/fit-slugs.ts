import type {Heading, Root} from 'mdast'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {parseMarkdown} from '../markdown.ts'
import {anchorOf} from './anchor-of.ts'
import {applyEdits, type Edit} from './apply-edits.ts'
import {makeSlug, type SlugStyle} from './make-slug.ts'
import {nodesIn, placeOf} from './nodes-in.ts'

/** What stands in finished Markdown is safe already, also its HTML. */
const toHtml = unified()
  .use(remarkRehype, {allowDangerousHtml: true})
  .use(rehypeStringify, {allowDangerousHtml: true})
  .freeze()

/**
 * Fit the ids of headings to a site generator that makes ids of their words, so that no id stands twice on a page. An anchor goes where the
 * generator makes the same id. A heading that it would give the id of another section becomes HTML, which no generator gives an id.
 *
 * @param markdown finished Markdown
 * @param style how the generator makes ids
 * @returns Markdown for the generator
 */
export function fitSlugs(markdown: string, style: SlugStyle): string {
  const nodes = nodesIn(parseMarkdown(markdown)).map(({node}) => node)
  const ids = new Set(
    nodes.flatMap((node) =>
      node.type === 'html' ? [...node.value.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!) : []
    )
  )
  const taken = new Set<string>()
  const edits = nodes.flatMap((node): Edit[] => {
    if (node.type !== 'heading') return []
    const anchor = anchorOf(node)
    const {remembered, id} = makeSlug(style, wordsOf(node), taken)
    if (id !== anchor?.id && ids.has(id)) return [asHtml(node, anchor?.id, markdown)]
    taken.add(remembered)
    return id === anchor?.id ? [anchor.removal] : []
  })
  return applyEdits(markdown, edits)
}

function wordsOf(heading: Heading): string {
  return nodesIn(heading)
    .map(({node}) => (node.type === 'text' || node.type === 'inlineCode' ? node.value : ''))
    .join('')
}

/** `## <a id="intro"></a>Cookies` as `<h2 id="intro">Cookies</h2>`; HTML ends where a line is empty. */
function asHtml(heading: Heading, id: string | undefined, markdown: string): Edit {
  const {start, end} = placeOf(heading)
  const children = id === undefined ? heading.children : heading.children.slice(2)
  const root: Root = {type: 'root', children: [{...heading, children, data: {hProperties: {id}}}]}
  const html = toHtml.stringify(toHtml.runSync(root)).replaceAll('\n', ' ')
  const ends = /^[ \t]*(?:\n[ \t>]*(?:\n|$)|$)/.test(markdown.slice(end))
  return {start, end, text: ends ? html : `${html}\n`}
}
