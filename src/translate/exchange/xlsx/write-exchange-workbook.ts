import {Misuse} from '../../../diagnostics/misuse.ts'
import {visible} from '../../../diagnostics/report-characters.ts'
import {longestCell, type CellRun, type CellValue, type StyledCell} from '../../../diagnostics/workbook-cell.ts'
import type {Sheet} from '../../../diagnostics/workbook-sheet.ts'
import {writeWorkbook} from '../../../diagnostics/write-workbook.ts'
import type {ExchangeFile, ExchangeUnit, ExchangeWords} from '../exchange.ts'
import {writeMarkedRuns} from '../office/marked-runs.ts'
import {labelledNotes, nameLanguage, placeOf, stateNames} from '../office/office-words.ts'
import {sealText} from '../office/sealed-text.ts'
import {
  columnWidths,
  exchangeColumns,
  factsMark,
  factsVersion,
  headOf,
  type ExchangeColumn
} from './exchange-columns.ts'

/** The name of the hidden sheet. */
const factsName = 'personvern'

/** Lines of the instruction. */
const steps = ['fill', 'parts', 'state', 'context', 'comments', 'sort', 'back'] as const

/**
 * Write passages as a workbook, for those who translate without a tool: a row a passage, source and target side by side.
 *
 * @param file what is sent out
 * @param words says heads, states and what to do, in the language of who translates
 * @returns the bytes of an XLSX file
 * @throws Misuse when a text is longer than a cell may be
 */
export function writeExchangeWorkbook(file: ExchangeFile, words: ExchangeWords): Uint8Array {
  const facts = factsSheet(file, words)
  return writeWorkbook(passagesSheet(file, words, facts), instructionSheet(file, words), facts)
}

function passagesSheet(file: ExchangeFile, words: ExchangeWords, facts: Sheet): Sheet {
  const names = facts.rows.flatMap(([key], index) =>
    typeof key === 'string' && key.startsWith('state.') ? [index + 1] : []
  )
  const choices = `'${factsName}'!$B$${names[0]}:$B$${names.at(-1)}`
  return {
    name: words.say('office.sheets.passages'),
    columns: exchangeColumns.map((column) => ({
      title: headOf(column, file, words),
      width: columnWidths[column],
      ...(column === 'state' ? {choices} : {})
    })),
    rows: file.units.map((unit) => rowOf(unit, words)),
    isLocked: true
  }
}

function rowOf(unit: ExchangeUnit, words: ExchangeWords): CellValue[] {
  const runs: Readonly<Record<ExchangeColumn, readonly CellRun[]>> = {
    id: [{text: sealText(unit.id)}],
    where: [{text: placeOf(unit)}],
    source: coloured(unit, 'source'),
    target: coloured(unit, 'target'),
    state: [{text: words.say(`office.states.${unit.state}`)}],
    notes: labelledNotes(unit, words).flatMap(({label, text}, index): CellRun[] => [
      {text: `${index === 0 ? '' : '\n'}${label}: `, look: 'label'},
      {text}
    ]),
    comments: []
  }
  return exchangeColumns.map((column) => ({style: styleOf(column, unit), runs: runs[column]}))
}

function styleOf(column: ExchangeColumn, {translatable}: ExchangeUnit): StyledCell['style'] {
  if (column === 'id') return 'small'
  // What is there to be read can be commented on too.
  if (column === 'comments') return 'open'
  if (!translatable) return 'quiet'
  return column === 'target' || column === 'state' ? 'open' : 'locked'
}

function coloured(unit: ExchangeUnit, side: 'source' | 'target'): CellRun[] {
  const runs = writeMarkedRuns(unit[side], unit.parts)
  const length = runs.reduce((sum, {text}) => sum + text.length, 0)
  if (length > longestCell) throw new Misuse('exchange-cell-too-long', {key: unit.key, most: longestCell})
  return runs.map(({text, isMark}) => (isMark ? {text, look: 'mark'} : {text}))
}

function instructionSheet(file: ExchangeFile, words: ExchangeWords): Sheet {
  const facts = {
    policy: file.policy,
    source: nameLanguage(file.source, words),
    target: nameLanguage(file.target, words)
  }
  const title: StyledCell = {style: 'title', runs: [{text: words.say('office.title', facts)}]}
  return {
    name: words.say('office.sheets.instruction'),
    columns: [{title: '', width: 100}],
    rows: [[title], ...steps.flatMap((step) => [[''], [words.say(`office.steps.${step}`, facts)]])],
    kind: 'plain'
  }
}

/** What the workbook is, and what its heads and states are called, for when it comes back. */
function factsSheet(file: ExchangeFile, words: ExchangeWords): Sheet {
  const heads = exchangeColumns.map((column) => [`column.${column}`, headOf(column, file, words)])
  const states = stateNames(words).map(([state, name]) => [`state.${state}`, visible(name)])
  return {
    name: factsName,
    columns: [
      {title: '', width: 24},
      {title: '', width: 40}
    ],
    rows: [
      [factsMark, factsVersion],
      ['policy', file.policy],
      ['source', file.source],
      ['target', file.target],
      ...heads,
      ...states
    ],
    kind: 'hidden'
  }
}
