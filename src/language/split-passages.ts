import type {Pattern, Placeholder} from './pattern.ts'
import {token, tokens} from './tokens.ts'

/** A passage in another language, `:lang[…]{nb}`: what is in it may hold links, and brackets in pairs. */
const passages = /:lang\[((?:[^[\]\\]|\\.|\[[^[\]]*\])*)\]\{([a-zA-Z-]+)\}/g

/**
 * Take the passages in another language out of a text, each to be parsed alone.
 *
 * @param text a text with tokens
 * @param placeholders the placeholders of the tokens
 * @returns the text with a token for each passage too, renumbered
 */
export function splitPassages(text: string, placeholders: readonly Placeholder[]): Pattern {
  if (!text.includes(':lang[')) return {text, slots: placeholders}
  const slots: Pattern['slots'][number][] = []
  const take = (part: string): string =>
    part.replace(tokens, (_, index: string) => token(slots.push(placeholders[Number(index)]!) - 1))
  let result = ''
  let from = 0
  for (const match of text.matchAll(passages)) {
    result += take(text.slice(from, match.index))
    result += token(slots.push({language: match[2]!, pattern: alone(match[1]!, placeholders)}) - 1)
    from = match.index + match[0].length
  }
  return {text: result + take(text.slice(from)), slots}
}

function alone(text: string, placeholders: readonly Placeholder[]): Pattern {
  const slots: Placeholder[] = []
  return {text: text.replace(tokens, (_, index: string) => token(slots.push(placeholders[Number(index)]!) - 1)), slots}
}
