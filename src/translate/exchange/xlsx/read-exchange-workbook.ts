import {UnreadableExchange, type ExchangeWords, type ReturnedFile, type ReturnedUnit} from '../exchange.ts'
import {readMarkedRuns} from '../office/marked-runs.ts'
import {unsealText} from '../office/sealed-text.ts'
import {mostUnits} from '../refuse-large.ts'
import {factsMark, factsVersion, looseHead, type ExchangeColumn} from './exchange-columns.ts'
import {findColumns, findFacts, findStates} from './find-columns.ts'
import {readSheets, type SheetRow} from './read-sheets.ts'

/**
 * Read a workbook of passages that came back: columns may have been moved, rows sorted, rows, columns and sheets added.
 *
 * @param bytes an XLSX file, as any program writes it
 * @param languages words of languages that heads can be in when the hidden sheet is gone; default: none
 * @returns what stands in it; the place of a unit is the number of its row
 * @throws UnreadableExchange when it cannot be read
 */
export function readExchangeWorkbook(bytes: Uint8Array, languages: readonly ExchangeWords[] = []): ReturnedFile {
  const sheets = readSheets(bytes)
  const facts = findFacts(sheets)
  if (facts.size > 0 && facts.get(factsMark) !== factsVersion) throw new UnreadableExchange('unsupported-version')
  const states = findStates(facts, languages)
  for (const rows of sheets) {
    const found = findColumns(rows, facts, languages)
    if (!found) continue
    const texts = rows
      .slice(found.head + 1)
      .map((row) => (column: ExchangeColumn) => cellOf(row, found.columns, column))
    const units = texts.flatMap((textOf, index): ReturnedUnit[] => {
      const [id, source, target] = [textOf('id'), textOf('source'), textOf('target')]
      // What was written beside no id must not get lost in silence.
      if (id === '' && source.trim() === '' && target.trim() === '') return []
      const comment = textOf('comments').trim()
      return [
        {
          id: unsealText(id),
          place: String(rows[found.head + 1 + index]!.number),
          source: found.columns.has('source') ? readMarkedRuns(source) : undefined,
          target: readMarkedRuns(target),
          state: states.get(looseHead(textOf('state'))),
          notes: comment === '' ? [] : [comment]
        }
      ]
    })
    if (units.length > mostUnits) throw new UnreadableExchange('too-large')
    if (units.length > 0)
      return {policy: facts.get('policy'), source: facts.get('source'), target: facts.get('target'), units}
  }
  throw new UnreadableExchange('no-units')
}

function cellOf({cells}: SheetRow, columns: ReadonlyMap<ExchangeColumn, number>, column: ExchangeColumn): string {
  const index = columns.get(column)
  return index === undefined ? '' : (cells.get(index) ?? '')
}
