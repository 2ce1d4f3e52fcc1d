import type {ExchangeText} from '../exchange.ts'
import {joinTexts} from '../../passages/join-texts.ts'
import {characterOfName} from './foreign-characters.ts'
import {textOf, type XmlElement} from './xml-element.ts'

type Pieces = readonly (number | string)[]

/** How elements within a text are read; what is not here is looked through, such as `mrk`, `g` and `pc`. */
const readers: Readonly<Record<string, (element: XmlElement) => Pieces>> = {
  ph: readPlaceholder,
  x: readPlaceholder,
  cp: readCharacter,
  ...Object.fromEntries(['sc', 'ec'].map((name) => [name, readMark])),
  // What they hold is code of a tool and never words, and some hold nothing.
  ...Object.fromEntries(['bpt', 'ept', 'it', 'bx', 'ex', 'sm', 'em'].map((name) => [name, () => []]))
}

/**
 * Read a text of XLIFF of any version.
 *
 * @param element what holds it, `<source>` or `<target>`
 * @returns text, and numbers for our placeholders
 */
export function readInline(element: XmlElement): ExchangeText {
  return joinTexts(piecesIn(element))
}

function piecesIn(element: XmlElement): Pieces {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [child]
    const read = Object.hasOwn(readers, child.name) ? readers[child.name]! : piecesIn
    return read(child)
  })
}

/** Our placeholders are known by their id; of those of a tool, what they show is words. */
function readPlaceholder(element: XmlElement): Pieces {
  const {attributes} = element
  return readOurs(element) ?? [textOf(element) || (attributes.get('equiv') ?? attributes.get('equiv-text') ?? '')]
}

function readMark(element: XmlElement): Pieces {
  return readOurs(element) ?? []
}

function readOurs({attributes}: XmlElement): Pieces | undefined {
  const id = attributes.get('id') ?? ''
  if (/^[1-9]\d{0,5}$/.test(id)) return [Number(id)]
  const character = characterOfName(id)
  return character === undefined ? undefined : [character]
}

/** A character that XML cannot hold, as XLIFF 2 writes it. */
function readCharacter({attributes}: XmlElement): Pieces {
  const code = Number.parseInt(attributes.get('hex') ?? '', 16)
  return code >= 0 && code <= 0x10ffff ? [String.fromCodePoint(code)] : []
}
