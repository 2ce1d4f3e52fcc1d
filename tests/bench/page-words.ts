import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'

const named: Readonly<Record<string, string>> = {amp: '&', apos: "'", gt: '>', lt: '<', nbsp: ' ', quot: '"'}

/**
 * Find what a page says to its reader, whoever made it.
 *
 * @param html the page
 * @returns its words in order, with one space between them; without the footer, in which the product says which version it is
 */
export function pageWords(html: string): string {
  return html
    .slice(html.indexOf('<body'))
    .replace(/<footer.*?<\/footer>/gs, ' ')
    .replace(/<\/?(?:a|code|em|strong|time)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) =>
      name ? (named[name] ?? whole) : String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex!, 16))
    )
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
}

const toHtml = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, {allowDangerousHtml: true})
  .use(rehypeStringify, {allowDangerousHtml: true})
  .freeze()

/**
 * Find what a page says to its reader as Markdown, whoever made it.
 *
 * @param markdown the page
 * @returns its words in order, with one space between them
 */
export function markdownWords(markdown: string): string {
  return pageWords(`<body>${String(toHtml.processSync(markdown))}`)
}
