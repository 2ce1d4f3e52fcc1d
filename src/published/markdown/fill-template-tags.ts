import {escapeMarkdown} from '../../render/escape-markdown.ts'
import {beginningOf, oneLine} from '../clean-text.ts'
import type {LeftOut} from '../page.ts'

/** Tags that name something: `{{ title }}`, `{{ page.title | upcase }}`, `<%= title %>`. */
const names = /\{\{[-~]?\s*(?:[\w-]+\.)*([\w-]+)\s*(?:\|[^{}\n]*)?[-~]?\}\}|<%=\s*(?:[\w-]+\.)*([\w-]+)\s*%>/g

/** A line that is one tag, or several, and nothing else. */
const tagsAlone = /^[ \t]*(?:(?:\{\{[^{}\n]*\}\}|\{%[^%\n]*%\}|\{#[^#\n]*#\}|<%[^%\n]*%>)[ \t]*)+$/gm

/**
 * Fill in the template tags that front matter has values for, and leave out lines that are nothing but tags. Other tags stay text.
 *
 * @param text Markdown without front matter
 * @param data the front matter
 * @returns the text, on the same lines as before, and the lines that were left out
 */
export function fillTemplateTags(
  text: string,
  data: Readonly<Record<string, unknown>>
): {text: string; leftOut: LeftOut[]} {
  const filled = text.replace(names, (tag: string, braces?: string, percent?: string) => {
    const value = Object.hasOwn(data, braces ?? percent!) ? data[braces ?? percent!] : undefined
    return typeof value === 'string' || typeof value === 'number' ? escapeMarkdown(oneLine(String(value)), false) : tag
  })
  const leftOut: LeftOut[] = []
  let line = 1
  let from = 0
  const rest = filled.replace(tagsAlone, (tags, offset: number) => {
    line += filled.slice(from, offset).split('\n').length - 1
    from = offset
    leftOut.push({kind: 'template', text: beginningOf(tags), line})
    return ''
  })
  return {text: withTagsAsText(rest), leftOut}
}

/** `<% … %>` in a line would be read as HTML. */
function withTagsAsText(text: string): string {
  return text.replace(/<%/g, '&lt;%')
}
