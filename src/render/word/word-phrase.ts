import type {RootContent} from 'hast'
import {ExternalHyperlink, InternalHyperlink, type IRunOptions, type ParagraphChild} from 'docx'
import {textRun} from './text-run.ts'
import {codeFont, codeSizes, colours} from './word-styles.ts'

/** A stretch of text that looks the same and leads to the same place. */
interface Piece {
  text: string
  options: IRunOptions
  /** The address that it leads to. */
  href: string | undefined
}

/** Where a phrase stands. */
export interface PhrasePlace {
  /** The name of the place in the document that an id leads to; undefined when there is none. */
  bookmark(id: string): string | undefined
  /** Whether blanks and line breaks stand as they are; default: `false`. */
  verbatim?: boolean | undefined
  /** How large code in it is. */
  codeSize: keyof typeof codeSizes
}

/** How what stands in an element looks. */
const looks: Readonly<Record<string, IRunOptions>> = {
  b: {bold: true},
  code: codeFont,
  del: {strike: true},
  em: {italics: true},
  i: {italics: true},
  mark: {highlight: colours.missing},
  strong: {bold: true}
}

/**
 * Write text and what marks it in a line as the content of a paragraph.
 *
 * @param nodes text, links, emphasis, code, dates, passages in other languages
 * @param place where it stands
 * @returns what a paragraph holds; nothing when there is no text
 */
export function wordPhrase(nodes: readonly RootContent[], place: PhrasePlace): ParagraphChild[] {
  const pieces = nodes.flatMap((node) => piecesOf(node, {}, undefined, place))
  return linked(place.verbatim ? pieces : tidied(pieces), place)
}

function piecesOf(node: RootContent, options: IRunOptions, href: string | undefined, place: PhrasePlace): Piece[] {
  if (node.type === 'text') {
    const text = place.verbatim ? node.value.replace(/\n$/, '') : node.value.replace(/[ \t\r\n\f]+/g, ' ')
    return text === '' ? [] : [{text, options, href}]
  }
  if (node.type !== 'element') return []
  if (node.tagName === 'br') return [{text: '\n', options, href}]
  const {lang, href: own} = node.properties
  const within: IRunOptions = {
    ...options,
    ...(Object.hasOwn(looks, node.tagName) && looks[node.tagName]),
    ...(node.tagName === 'code' && {size: codeSizes[place.codeSize]}),
    ...(typeof lang === 'string' && lang !== '' && {language: {value: lang}})
  }
  const leads = node.tagName === 'a' && typeof own === 'string' && own !== '' ? own : href
  return node.children.flatMap((child) => piecesOf(child, within, leads, place))
}

/** One blank where there are several, and none where a line begins or ends. */
function tidied(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = []
  for (const piece of pieces) {
    const last = kept.at(-1)
    const begins = last === undefined || /[ \n]$/.test(last.text)
    const text = begins ? piece.text.replace(/^ /, '') : piece.text
    if (last && text.startsWith('\n')) last.text = last.text.replace(/ $/, '')
    if (text !== '') kept.push({...piece, text})
  }
  const last = kept.at(-1)
  if (last) last.text = last.text.replace(/ $/, '')
  return kept.filter(({text}) => text !== '')
}

/** Pieces that lead to the same place one after the other are one link. */
function linked(pieces: readonly Piece[], place: PhrasePlace): ParagraphChild[] {
  const groups: Piece[][] = []
  for (const piece of pieces) {
    const group = groups.at(-1)
    if (group?.[0]!.href === piece.href && group) group.push(piece)
    else groups.push([piece])
  }
  return groups.flatMap((group) => linkTo(group[0]!.href, group, place))
}

/** A link to a place that the document does not have is its label. */
function linkTo(href: string | undefined, pieces: readonly Piece[], {bookmark}: PhrasePlace): ParagraphChild[] {
  const anchor = href?.startsWith('#') ? bookmark(href.slice(1)) : href
  if (href === undefined || anchor === undefined) return pieces.map(({text, options}) => textRun(text, options))
  const children = pieces.map(({text, options}) => textRun(text, {...options, style: 'Hyperlink'}))
  return [
    href.startsWith('#') ? new InternalHyperlink({anchor, children}) : new ExternalHyperlink({link: href, children})
  ]
}
