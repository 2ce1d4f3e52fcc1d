import {parseMarkdown} from '../markdown.ts'
import {anchorOf} from './anchor-of.ts'
import {applyEdits, type Edit} from './apply-edits.ts'
import {nodesIn, placeOf} from './nodes-in.ts'

/**
 * Put the ids of headings after their words, `## Cookies {#cookies}`, for site generators that look for them there.
 *
 * @param markdown finished Markdown
 * @returns the same, with no anchors in headings
 */
export function idsAfterWords(markdown: string): string {
  const edits = nodesIn(parseMarkdown(markdown)).flatMap(({node}): Edit[] => {
    const anchor = node.type === 'heading' ? anchorOf(node) : undefined
    const {end} = placeOf(node)
    return anchor ? [anchor.removal, {start: end, end, text: ` {#${anchor.id}}`}] : []
  })
  return applyEdits(markdown, edits)
}
