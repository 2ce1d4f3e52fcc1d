/// <reference path="./css-tree.d.ts" />
import {tokenize, tokenNames} from 'css-tree/tokenizer'
import {string, url} from 'css-tree/utils'

/** A token of a style sheet; spaces and comments are none. */
export interface StyleToken {
  /** Its kind, as CSS Syntax Level 3 calls it: `url-token`. */
  kind: string
  /** As it is written. */
  source: string
  /** Where it stands in the text. */
  start: number
  end: number
  /** The index of the bracket that it stands in; -1 at the top. */
  within: number
  /** For a bracket that opens, the index of the one that closes it; else its own. */
  closer: number
}

/** What closes each kind of bracket. */
const closers: Readonly<Record<string, string>> = {
  'function-token': ')-token',
  '(-token': ')-token',
  '[-token': ']-token',
  '{-token': '}-token'
}

const closing: ReadonlySet<string> = new Set(Object.values(closers))
const skipped: ReadonlySet<string> = new Set(['whitespace-token', 'comment-token'])

/**
 * Take a style sheet apart (CSS Syntax Level 3, section 4).
 *
 * @param text the style sheet
 * @returns its tokens; or where it stops making sense: a bracket, string or comment that is not closed
 */
export function styleTokens(text: string): StyleToken[] | {offset: number} {
  const tokens: StyleToken[] = []
  const open: number[] = []
  let fault: number | undefined
  tokenize(text, (type, start, end) => {
    const kind = tokenNames[type]!
    const source = text.slice(start, end)
    if (kind.startsWith('bad-') || isUnfinished(source)) fault ??= start
    if (fault !== undefined || skipped.has(kind)) return
    const index = tokens.length
    if (closing.has(kind)) {
      const opener = tokens[open.pop() ?? -1]
      if (!opener || closers[opener.kind] !== kind) fault = start
      else opener.closer = index
    }
    tokens.push({kind, source, start, end, within: open.at(-1) ?? -1, closer: index})
    if (Object.hasOwn(closers, kind)) open.push(index)
  })
  const last = open.at(-1)
  const offset = fault ?? (last === undefined ? undefined : tokens[last]!.start)
  return offset === undefined ? tokens : {offset}
}

/** Whether a comment or a string is not closed. */
function isUnfinished(source: string): boolean {
  if (source.startsWith('/*')) return source.length < 4 || !source.endsWith('*/')
  return /^["']/.test(source) && (source.length < 2 || source.at(-1) !== source[0])
}

/**
 * Read the address that a token begins.
 *
 * @param tokens the tokens of a style sheet
 * @param index the index of a token
 * @returns the address, and the index of its last token; undefined when there is none
 */
export function addressAt(tokens: readonly StyleToken[], index: number): {address: string; last: number} | undefined {
  const token = tokens[index]
  if (token?.kind === 'string-token') return {address: string.decode(token.source), last: index}
  if (token?.kind === 'url-token') return {address: url.decode(token.source), last: index}
  const within = token?.source.toLowerCase() === 'url(' ? tokens[index + 1] : undefined
  return within?.kind === 'string-token'
    ? {address: string.decode(within.source), last: tokens[index]!.closer}
    : undefined
}
