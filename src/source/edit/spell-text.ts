import {parseDocument} from 'yaml'
import {readYaml} from '../read-yaml.ts'
import {spellFolded, spellLiteral} from './spell-block.ts'
import {unprintable, type Room, type Speller, type Spelling} from './spelling.ts'
import type {Kind} from './written.ts'

/** How a text is written; `escaped`: in double quotation marks whatever it holds, and `nothing` where it is new. */
export type TextKind = Exclude<Kind, 'flow' | 'map' | 'other'> | 'escaped'

type Style = 'double' | 'folded' | 'line' | 'literal' | 'plain' | 'quoted' | 'single'

const double: Speller = (value) => ({head: quoteText(value), body: []})

const line: Speller = (value, room) => (value.includes('\n') ? undefined : double(value, room))

const single: Speller = (value) =>
  /[\t\n]/.test(value) || unprintable.test(value) ? undefined : {head: `'${value.replaceAll("'", "''")}'`, body: []}

const spellers: Readonly<Record<Style, Speller>> = {
  double,
  folded: spellFolded,
  line,
  literal: spellLiteral,
  plain: (value, {flow}) => (isPlain(value, flow) ? {head: value, body: []} : undefined),
  quoted: (value, room) => spellers[room.quote](value, room),
  single
}

/** Styles that are tried before double quotation marks, which hold anything, by how a text is written now. */
const attempts: Readonly<Record<TextKind, readonly Style[]>> = {
  double: ['line', 'literal'],
  escaped: [],
  folded: ['folded', 'literal'],
  literal: ['literal'],
  nothing: ['plain', 'quoted', 'literal'],
  plain: ['plain', 'quoted', 'literal'],
  single: ['single', 'literal']
}

/**
 * Write a text in the style that it has, or in the next best that can hold it.
 *
 * @param value the text
 * @param kind how it is written now
 * @param room where it is to stand
 * @returns how it is written
 */
export function spellText(value: string, kind: TextKind, room: Room): Spelling {
  for (const style of attempts[kind]) {
    const spelling = spellers[style](value, room)
    if (spelling) return spelling
  }
  return double(value, room)!
}

/**
 * Write a text in double quotation marks, as YAML and JSON read it.
 *
 * @param value the text
 * @returns one line
 */
export function quoteText(value: string): string {
  return JSON.stringify(value).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}

/**
 * Write a key like the key beside it.
 *
 * @param name the key
 * @param beside the first sign of the key beside it, when there is one
 * @param flow whether within braces
 * @returns the key
 */
export function spellKey(name: string, beside: string | undefined, flow: boolean): string {
  if (beside === "'" && !unprintable.test(name)) return `'${name.replaceAll("'", "''")}'`
  return beside !== '"' && isPlain(name, flow) ? name : quoteText(name)
}

/** Whether readers take a text for itself when no quotation marks are around it: they are asked. */
function isPlain(value: string, flow: boolean): boolean {
  if (/[\t\n]/.test(value) || unprintable.test(value)) return false
  const text = flow ? `{a: ${value}, b: c}` : `a: ${value}`
  const {data, findings} = readYaml(text, '')
  const wanted = JSON.stringify(flow ? {a: value, b: 'c'} : {a: value})
  if (findings.length > 0 || JSON.stringify(data) !== wanted) return false
  const other = parseDocument(text, {logLevel: 'silent'})
  return other.errors.length === 0 && JSON.stringify(other.toJS()) === wanted
}
