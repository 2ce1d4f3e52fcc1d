import type {Pattern, Placeholder} from './pattern.ts'
import {splitPassages} from './split-passages.ts'
import {token} from './tokens.ts'

/** A placeholder with something in it, on one line. */
const placeholders = /\{\{([^{}\n]*[^{}\s][^{}\n]*)\}\}/g

/**
 * Read a text whose placeholders are all of the plain kind, as i18next reads it: a path, and forms after commas.
 *
 * What a policy says is read once and forgotten; to lay it into i18next's store and to ask for it costs more than all the rest.
 *
 * @param text a text, prepared for i18next
 * @returns its pattern; undefined when there are braces in it that i18next may see more in
 */
export function plainPattern(text: string): Pattern | undefined {
  if (!/[{}]/.test(text)) return splitPassages(text, [])
  const found: Placeholder[] = []
  const filled = text.replace(placeholders, (_, inner: string) => token(found.push(placeholderOf(inner)) - 1))
  return /[{}]/.test(filled) ? undefined : splitPassages(filled, found)
}

function placeholderOf(inner: string): Placeholder {
  const [path, ...forms] = inner.split(',').map((part) => part.trim()) as [string, ...string[]]
  return {path, forms}
}
