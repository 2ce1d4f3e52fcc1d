import {addressAt, styleTokens, type StyleToken} from './style-tokens.ts'

/** A stretch of a text. */
interface Stretch {
  start: number
  end: number
}

/** A style sheet that another one begins with; the stretch is the whole rule. */
export interface StyleSheetImport extends Stretch {
  /** The file or package. */
  address: string
  /** Its layer, empty when that has no name; undefined when it is in none. */
  layer: string | undefined
  /** What browsers must support; undefined when that is not said. */
  supports: string | undefined
  /** For which media; empty for all. */
  media: string
}

/** A file that a style sheet shows, such as an image; the stretch is its `url(…)`. */
interface StyleSheetAddress extends Stretch {
  address: string
}

/** What in a style sheet is not of its own, in order. */
export interface StyleSheetParts {
  imports: readonly StyleSheetImport[]
  addresses: readonly StyleSheetAddress[]
  /** Where it says how it is encoded. */
  charsets: readonly Stretch[]
}

/** Style sheets without these stand alone. */
const leansOnOthers = /@import|@charset|url\(|image-set\(/i

/** Rules that may stand before an import: others end what can be imported (CSS Cascading and Inheritance Level 5, section 2). */
const beforeImports: ReadonlySet<string> = new Set(['@charset', '@import', '@layer'])

/**
 * Find what in a style sheet leans on other files.
 *
 * @param text the style sheet
 * @returns the parts; or where something stands that browsers would not read as it was meant
 */
export function readStyleSheet(text: string): StyleSheetParts | {offset: number} {
  const parts: Found = {imports: [], addresses: [], charsets: []}
  if (!leansOnOthers.test(text)) return parts
  const tokens = styleTokens(text)
  if (!Array.isArray(tokens)) return tokens
  let early = true
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!
    const rule = token.kind === 'at-keyword-token' && token.within === -1 ? token.source.toLowerCase() : undefined
    const last = rule === undefined ? undefined : statementEnd(tokens, index)
    const read = last === undefined ? rule !== '@import' : readStatement(text, tokens, {index, last, early}, parts)
    if (!read) return {offset: token.start}
    early &&= token.within !== -1 || (last !== undefined && beforeImports.has(rule!))
    index = last ?? readAddress(tokens, index, parts.addresses)
  }
  return parts
}

/** What has been found so far. */
interface Found {
  imports: StyleSheetImport[]
  addresses: StyleSheetAddress[]
  charsets: Stretch[]
}

/** Read a rule without a block; whether it stands where it can. What it names otherwise, such as a namespace, is not fetched. */
function readStatement(
  text: string,
  tokens: readonly StyleToken[],
  {index, last, early}: {index: number; last: number; early: boolean},
  found: Found
): boolean {
  const {source, start} = tokens[index]!
  const name = source.toLowerCase()
  if (name === '@charset') found.charsets.push({start, end: tokens[last]!.end})
  if (name !== '@import') return true
  const read = early ? readImport(text, tokens, index, last) : undefined
  if (read) found.imports.push(read)
  return read !== undefined
}

/** The index of the semicolon that ends a rule; undefined when it has a block. */
function statementEnd(tokens: readonly StyleToken[], index: number): number | undefined {
  let at = index
  while (tokens[at] && tokens[at]!.kind !== 'semicolon-token' && tokens[at]!.kind !== '{-token')
    at = tokens[at]!.closer + 1
  return tokens[at]?.kind === 'semicolon-token' ? at : undefined
}

/** Note the address that stands at an index; returns the index of the last token that was read. */
function readAddress(tokens: readonly StyleToken[], index: number, addresses: StyleSheetAddress[]): number {
  const token = tokens[index]!
  const inSet = /^(?:-webkit-)?image-set\($/i.test(tokens[token.within]?.source ?? '')
  const found = token.kind !== 'string-token' || inSet ? addressAt(tokens, index) : undefined
  if (!found) return index
  addresses.push({start: token.start, end: tokens[found.last]!.end, address: found.address})
  return found.last
}

/** Read `@import url layer(…) supports(…) media;`; undefined when it names nothing. */
function readImport(
  text: string,
  tokens: readonly StyleToken[],
  index: number,
  last: number
): StyleSheetImport | undefined {
  const named = addressAt(tokens, index + 1)
  if (!named) return undefined
  let at = named.last + 1
  const take = (name: string): string | undefined => {
    const {source, end, closer} = tokens[at]!
    if (source.toLowerCase() === name) at++
    if (source.toLowerCase() !== `${name}(`) return source.toLowerCase() === name ? '' : undefined
    at = closer + 1
    return text.slice(end, tokens[closer]!.start).trim()
  }
  const [layer, supports] = [take('layer'), take('supports')]
  const media = text.slice(tokens[at]!.start, tokens[last]!.start).trim()
  return {start: tokens[index]!.start, end: tokens[last]!.end, address: named.address, layer, supports, media}
}
