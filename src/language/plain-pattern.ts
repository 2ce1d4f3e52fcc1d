import type {Pattern, Placeholder} from './pattern.ts'
import {splitPassages} from './split-passages.ts'
import {token, tokenEnd, tokenStart} from './tokens.ts'

/** A placeholder with something in it, on one line. */
const placeholders = /\{\{([^{}\n]*[^{}\s][^{}\n]*)\}\}/g

/** Braces that i18next may see more in: two, or one beside a placeholder. */
const braces = new RegExp(`\\{\\{|\\}\\}|\\{${tokenStart}|${tokenEnd}\\}`)

/**
 * Read a text whose placeholders are all of the plain kind, as i18next reads it: a path, and forms after commas.
 *
 * A short way for what nearly all texts are: to fill i18next's store, and to ask it, costs more than all the rest of a page.
 *
 * @param text a text, prepared for i18next
 * @returns its pattern; undefined when there are braces in it that i18next may see more in
 */
export function plainPattern(text: string): Pattern | undefined {
  if (!braces.test(text)) return splitPassages(text, [])
  const found: Placeholder[] = []
  const filled = text.replace(placeholders, (_, inner: string) => token(found.push(placeholderOf(inner)) - 1))
  return braces.test(filled) ? undefined : splitPassages(filled, found)
}

function placeholderOf(inner: string): Placeholder {
  const [path, ...forms] = inner.split(',').map((part) => part.trim()) as [string, ...string[]]
  return {path, forms}
}
