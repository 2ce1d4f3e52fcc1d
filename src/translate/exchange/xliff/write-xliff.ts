import type {ProtectedPart} from '../../passages/segment.ts'
import type {ExchangeFile, ExchangeText, ExchangeUnit, ExchangeWords} from '../exchange.ts'
import {escapeAttribute, escapeXml} from './escape-xml.ts'
import {foreignToXml, nameOfCharacter, showForeign, writeId} from './foreign-characters.ts'
import {priorities, senderOf} from './our-notes.ts'
import {writtenStates} from './states.ts'

/**
 * Write passages as XLIFF 1.2.
 *
 * @param file the passages
 * @param words what is said to translators
 * @returns XML, to be stored as UTF-8
 */
export function writeXliff(file: ExchangeFile, words: ExchangeWords): string {
  const about = {
    original: `policies/${file.policy}`,
    'source-language': file.source,
    'target-language': file.target,
    datatype: 'plaintext',
    'tool-id': 'personvern'
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">',
    `<file${attributes(about)}>`,
    '<header>',
    `<tool${attributes({'tool-id': 'personvern', 'tool-name': 'personvern'})}/>`,
    `<note>${escapeXml(showForeign(words.say('text.guide.xliff')))}</note>`,
    '</header>',
    '<body>',
    ...file.units.map((unit) => writeUnit(unit, words)),
    '</body>',
    '</file>',
    '</xliff>',
    ''
  ].join('\n')
}

function writeUnit(unit: ExchangeUnit, words: ExchangeWords): string {
  const about = {
    id: writeId(unit.id),
    resname: showForeign(unit.key),
    restype: `x-${unit.kind}`,
    'xml:space': 'preserve',
    translate: unit.translatable ? undefined : 'no',
    approved: unit.state === 'final' ? 'yes' : undefined
  }
  return [
    `<trans-unit${attributes(about)}>`,
    `<source>${writeText(unit.source, unit.parts)}</source>`,
    `<target${attributes({state: writtenStates[unit.state]})}>${writeText(unit.target, unit.parts)}</target>`,
    ...unit.notes.map(
      (note) =>
        `<note${attributes({from: senderOf(note.about), priority: String(priorities[note.about])})}>` +
        `${escapeXml(showForeign(`${words.say(`note.about.${note.about}`)}: ${note.text}`))}</note>`
    ),
    '</trans-unit>'
  ].join('\n')
}

function writeText(text: ExchangeText, parts: readonly ProtectedPart[]): string {
  const seen = new Map<string, number>()
  return text
    .map((piece) =>
      typeof piece === 'number' ? writePart(piece, parts[piece - 1]) : writeWords(piece, (name) => numbered(name, seen))
    )
    .join('')
}

function writePart(number: number, part: ProtectedPart | undefined): string {
  return placeholder(String(number), `x-${part?.kind ?? 'other'}`, part?.shown ?? '')
}

/** What XML cannot hold stands as a placeholder of its own, so that it comes back. */
function writeWords(text: string, idOf: (name: string) => string): string {
  let written = ''
  let from = 0
  for (const {0: character, index} of text.matchAll(foreignToXml)) {
    written += escapeXml(text.slice(from, index))
    written += placeholder(idOf(nameOfCharacter(character)), 'x-character', character)
    from = index + character.length
  }
  return written + escapeXml(text.slice(from))
}

/** Ids are unique in a text: `U+0001`, `U+0001-2`. */
function numbered(name: string, seen: Map<string, number>): string {
  const count = (seen.get(name) ?? 0) + 1
  seen.set(name, count)
  return count === 1 ? name : `${name}-${count}`
}

function placeholder(id: string, ctype: string, shown: string): string {
  const visible = showForeign(shown)
  return `<ph${attributes({id, ctype, 'equiv-text': visible})}>${escapeXml(visible)}</ph>`
}

function attributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escapeAttribute(value)}"`]))
    .join('')
}
