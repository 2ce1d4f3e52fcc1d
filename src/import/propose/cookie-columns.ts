import {isPeriod} from '../../model/period.ts'
import {periodText} from '../../language/period-text.ts'
import {createQuietSpeaker} from '../../language/create-quiet-speaker.ts'
import {plainText} from '../../language/plain-text.ts'
import {asText, asWords} from '../as-words.ts'
import type {ImportMeans} from '../import-means.ts'
import type {Proposal} from '../proposal.ts'
import type {CookieColumn} from '../read-cues.ts'
import {slugOf} from '../slug-of.ts'

/** A column of a table of cookies, in each language. */
export interface TableColumn {
  group: string
  /** The ids of the cookies, a row each. */
  ids: readonly string[]
  /** Its cells, by language. */
  cells: ReadonlyMap<string, readonly string[]>
  means: ImportMeans
  proposal: Proposal
}

/** Makes facts of a column, and says whether these say all that it says. */
type MakeColumn = (column: TableColumn) => boolean

/** What each column becomes; a table with any other stays a table. */
export const columnMakers: Readonly<Partial<Record<CookieColumn, MakeColumn>>> = {
  category: makeCategories,
  domain: (column) => eachCell(column, (cell) => ({domain: cell})),
  duration: makeDurations,
  processor: (column) => eachCell(column, (cell) => ({processor: partyNamed(cell, column)})),
  purpose: makeDescriptions,
  'set-by': (column) => eachCell(column, (cell) => ({setBy: partyNamed(cell, column)}))
}

/** Cells that are the same in every language become fields; an empty one becomes none. */
function eachCell(column: TableColumn, fieldsOf: (cell: string) => object): boolean {
  const [first = [], ...others] = column.cells.values()
  const alike = first.map((cell, row) => others.every((cells) => cells[row] === cell))
  for (const [row, cell] of first.entries()) if (alike[row] && cell !== '') setFields(column, row, fieldsOf(cell))
  return alike.every(Boolean)
}

function setFields({group, ids, proposal}: TableColumn, row: number, fields: object): void {
  Object.assign(proposal.policy.cookies[group]!.items[ids[row]!]!, fields)
}

/** Something that has the name, known already or new. */
function partyNamed(name: string, {cells, proposal}: TableColumn): string {
  const {parties, systems} = proposal.policy
  const known = [...Object.entries(systems), ...Object.entries(parties)].find(([, one]) => one.name === name)
  if (known) return known[0]
  const id = proposal.idFor(name)
  parties[id] = {name}
  for (const language of cells.keys()) proposal.names(language).push({text: name, path: id})
  return id
}

function makeDescriptions({group, ids, cells, proposal}: TableColumn): boolean {
  for (const [language, texts] of cells)
    for (const [row, text] of texts.entries())
      if (text !== '') proposal.words(language).set(`cookies.${group}.${ids[row]!}.description`, asWords(text))
  return true
}

/** A term of the policy's own for each category, worded as it is in the table. */
function makeCategories(column: TableColumn): boolean {
  const {cells, proposal} = column
  const [first = []] = cells.values()
  if ([...cells.values()].flat().some((cell) => /^\p{Ll}/u.test(cell))) return false
  const own = proposal.policy.terms.cookieCategories
  for (const [row, cell] of first.entries()) {
    if (cell === '') continue
    const id = `${slugOf(cell)}-cookies`
    if (!own.includes(id)) own.push(id)
    for (const [language, texts] of cells)
      proposal.words(language).set(`vocabulary.cookieCategories.${id}`, asWords(texts[row]!))
    setFields(column, row, {category: id})
  }
  return true
}

function makeDurations(column: TableColumn): boolean {
  const {cells, means} = column
  const [first = []] = cells.values()
  const said = first.map((_, row) => {
    const periods = [...cells].map(([language, texts]) => periodIn(texts[row]!, language, means))
    const [period] = periods
    if (period === undefined || periods.some((one) => one?.value !== period.value)) return first[row] === ''
    setFields(column, row, {duration: period.value})
    return periods.every((one) => one!.exact)
  })
  return said.every(Boolean)
}

function periodIn(cell: string, language: string, means: ImportMeans): {value: string; exact: boolean} | undefined {
  const [fact, another] = means.extractor(language)(cell)
  if (fact?.kind !== 'period' || another || fact.text.length !== cell.length || !isPeriod(fact.value)) return undefined
  const translator = means.translator(language)
  const speaker = createQuietSpeaker(translator)
  return {value: fact.value, exact: asText(plainText(periodText(fact.value, speaker))) === asText(cell)}
}
