import {
  UnreadableExchange,
  type ExchangeState,
  type ExchangeWords,
  type ReturnedFile,
  type ReturnedUnit
} from '../exchange.ts'
import {readMarkedRuns} from '../office/marked-runs.ts'
import {openPackage, type OfficePackage} from '../office/open-package.ts'
import {stateNames} from '../office/office-words.ts'
import {scanElements} from '../office/scan-elements.ts'
import {unsealText} from '../office/sealed-text.ts'
import {mostUnits} from '../refuse-large.ts'
import type {XmlElement} from '../xliff/xml-element.ts'
import {looseHead} from '../xlsx/exchange-columns.ts'
import {findDocumentColumns, fitsColumns, ownColumns, type DocumentColumns} from './document-columns.ts'
import {readFacts, type DocumentFacts} from './document-facts.ts'
import {elementAt, elementsIn, paragraphTexts} from './paragraph-text.ts'

/** How ids of passages end: in a document whose head is gone, rows are known by them. */
const idLike = /^\S+#[0-9a-f]{6,}(?:~\d+)?(?:\.[a-z][0-9a-f]+)?$/

/** A row of a table. */
interface TableRow {
  /** Its number among the rows of all tables, from 1. */
  number: number
  /** The paragraphs of each cell. */
  cells: readonly (readonly string[])[]
  /** The comments that are attached to something in it. */
  comments: readonly string[]
}

/**
 * Read a document with a table of passages that came back, as Word and other programs save it: tracked changes are as good as
 * accepted, comments are notes, the state is what stands after the place, rows may have been moved, columns added.
 *
 * @param bytes a DOCX file
 * @param languages words of languages that heads can be in; default: none
 * @returns what stands in it; the place of a unit is the number of its row
 * @throws UnreadableExchange when it cannot be read
 */
export function readExchangeDocument(
  bytes: Uint8Array,
  languages: readonly ExchangeWords[] = []
): Promise<ReturnedFile> {
  return new Promise((resolve) => resolve(readUnits(readRows(openPackage(bytes, 'word')), languages)))
}

function readUnits(rows: readonly TableRow[], languages: readonly ExchangeWords[]): ReturnedFile {
  let facts: DocumentFacts | undefined
  let columns: DocumentColumns | undefined = ownColumns
  const states = new Map(languages.flatMap(stateNames).map(([state, name]) => [looseHead(name), state]))
  const units = rows.flatMap((row): ReturnedUnit[] => {
    const [[id = ''] = []] = row.cells
    // A head can have been repeated where a table was cut in two.
    const said = readFacts(id)
    if (said) {
      facts ??= said
      columns = findDocumentColumns(row.cells.map(joined), languages)
    }
    return said || (!facts && !idLike.test(id)) ? [] : unitOf(id, columns, row, states)
  })
  if (facts?.unknownVersion !== undefined) throw new UnreadableExchange('unsupported-version')
  if (units.length === 0) throw new UnreadableExchange('no-units')
  return {policy: facts?.policy, source: facts?.source, target: facts?.target, units}
}

function unitOf(
  id: string,
  columns: DocumentColumns | undefined,
  {number, cells, comments}: TableRow,
  states: ReadonlyMap<string, ExchangeState>
): ReturnedUnit[] {
  // What stands in a column that nobody knows is not to be taken for a translation.
  if (!columns || !fitsColumns(cells.length, columns)) throw new UnreadableExchange('columns', String(number))
  const [source, target] = [columns.source, columns.target].map((at) => joined(cells[at ?? -1] ?? []))
  // What was written beside no id must not get lost in silence.
  if (id === '' && source!.trim() === '' && target!.trim() === '') return []
  return [
    {
      id: unsealText(id),
      place: String(number),
      source: columns.source === undefined ? undefined : readMarkedRuns(source!),
      target: readMarkedRuns(target!),
      state: stateIn(cells[0]!, states),
      notes: comments
    }
  ]
}

/** States that a translator writes to say that words stand; who leaves another as it was need not have looked at it. */
const standing: ReadonlySet<ExchangeState | undefined> = new Set<ExchangeState>(['translated', 'final'])

/** Below the id stands the place, and after it the state, which a translator can write over. */
function stateIn(
  [, place = '']: readonly string[],
  states: ReadonlyMap<string, ExchangeState>
): ExchangeState | undefined {
  const state = states.get(looseHead(place.slice(place.lastIndexOf('·') + 1)))
  return standing.has(state) ? state : undefined
}

function joined(paragraphs: readonly string[]): string {
  return paragraphs.join('\n')
}

function readRows(file: OfficePackage): TableRow[] {
  const comments = readComments(file)
  const rows: TableRow[] = []
  let number = 0
  scanElements(file.part(file.main)!, new Set(['tr']), (row) => {
    number++
    if (elementAt(row, 'trPr', 'del')) return
    if (rows.length > mostUnits) throw new UnreadableExchange('too-large', String(number))
    rows.push({
      number,
      cells: elementsIn(row, 'tc').map(paragraphTexts),
      comments: elementsIn(row, 'commentReference').flatMap(
        ({attributes}) => comments.get(attributes.get('id') ?? '') ?? []
      )
    })
  })
  return rows
}

function readComments(file: OfficePackage): Map<string, string> {
  const path = file.relations(file.main).find(({type}) => type === 'comments')?.target ?? ''
  const comments = new Map<string, string>()
  scanElements(file.part(path) ?? '', new Set(['comment']), (comment: XmlElement) => {
    const text = paragraphTexts(comment).join('\n').trim()
    if (text !== '') comments.set(comment.attributes.get('id') ?? '', text)
  })
  return comments
}
