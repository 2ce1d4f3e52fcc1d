import {UnreadableExchange} from '../exchange.ts'
import {openPackage} from '../office/open-package.ts'
import {scanElements} from '../office/scan-elements.ts'
import {mostBytes} from '../refuse-large.ts'
import {childrenOf, textOf, type XmlElement} from '../xliff/xml-element.ts'

/** A row that has something in it. */
export interface SheetRow {
  /** Its number, from 1. */
  number: number
  /** Texts by column, from 0; empty cells are left out. */
  cells: ReadonlyMap<number, string>
}

/** Columns that a sheet can have. */
const mostColumns = 16_384

/** How the value of a cell is meant; default: a number. */
const values: Readonly<Record<string, (written: string) => string>> = {
  b: (written) => (written === '1' ? 'TRUE' : 'FALSE'),
  d: (written) => written,
  e: (written) => written,
  str: unescape
}

/**
 * Read the cells of a workbook as text: of a formula what it came to, of a number its digits.
 *
 * @param bytes an XLSX file, as any program writes it
 * @returns the rows of each sheet, in the order of the sheets, hidden ones too
 * @throws UnreadableExchange when it cannot be read
 */
export function readSheets(bytes: Uint8Array): SheetRow[][] {
  const {main, part, relations} = openPackage(bytes, 'xl')
  const related = relations(main)
  const shared: string[] = []
  const sharedPath = related.find(({type}) => type === 'sharedStrings')?.target ?? ''
  scanElements(part(sharedPath) ?? '', new Set(['si']), (item) => shared.push(richText(item)))
  const ids: (string | undefined)[] = []
  scanElements(part(main)!, new Set(['sheet']), ({attributes}) => ids.push(attributes.get('id')))
  const size = {left: mostBytes}
  return ids.map((id) => {
    const target = related.find((relation) => relation.id === id && relation.type === 'worksheet')?.target ?? ''
    return readRows(part(target) ?? '', shared, size)
  })
}

function readRows(text: string, shared: readonly string[], size: {left: number}): SheetRow[] {
  const rows: SheetRow[] = []
  let number = 0
  scanElements(text, new Set(['row']), (row) => {
    number = Number(row.attributes.get('r') ?? number + 1)
    const cells = new Map<number, string>()
    let column = -1
    for (const cell of childrenOf(row, 'c')) {
      column = columnOf(cell.attributes.get('r')) ?? column + 1
      const value = column < mostColumns ? valueOf(cell, shared) : ''
      // One long text can stand in very many cells.
      size.left -= value.length
      if (size.left < 0) throw new UnreadableExchange('too-large', String(number))
      if (value !== '') cells.set(column, value)
    }
    if (cells.size > 0) rows.push({number, cells})
  })
  return rows
}

function valueOf(cell: XmlElement, shared: readonly string[]): string {
  const type = cell.attributes.get('t') ?? 'n'
  if (type === 'inlineStr') return childrenOf(cell, 'is').map(richText).join('')
  const written = childrenOf(cell, 'v').map(textOf).join('')
  if (type === 's') return shared[Number(written)] ?? ''
  const read = Object.hasOwn(values, type) ? values[type] : undefined
  if (read) return read(written)
  const number = Number(written)
  return written === '' || Number.isNaN(number) ? written : String(number)
}

/** Text as one, or in runs; how a word is pronounced is left out. */
function richText(item: XmlElement): string {
  return item.children
    .filter((child) => typeof child !== 'string')
    .map((child) => {
      if (child.name === 't') return unescape(textOf(child))
      return child.name === 'r' ? childrenOf(child, 't').map(textOf).map(unescape).join('') : ''
    })
    .join('')
}

/** `_x000D_` is a character by its number. */
function unescape(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

function columnOf(reference: string | undefined): number | undefined {
  const letters = /^\$?([A-Z]{1,3})/i.exec(reference ?? '')?.[1]?.toUpperCase()
  if (letters === undefined) return undefined
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
