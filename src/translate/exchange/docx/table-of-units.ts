import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type ParagraphChild
} from 'docx'
import {textRun} from '../../../render/word/text-run.ts'
import type {ExchangeFile, ExchangeUnit, ExchangeWords} from '../exchange.ts'
import {writeMarkedRuns} from '../office/marked-runs.ts'
import {labelledNotes, nameLanguage, placeOf} from '../office/office-words.ts'
import {sealText} from '../office/sealed-text.ts'
import {writeFacts} from './document-facts.ts'
import {paragraphStyles} from './document-styles.ts'
import {markedRuns} from './text-runs.ts'

/** How wide the columns are, in twentieths of a point; together as wide as the text of the page. */
const widths = [3900, 5700, 5700] as const

const line = {style: BorderStyle.SINGLE, size: 4, color: 'C9CED6'} as const
const borders = {top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line}

/** The colours of cells. */
const fills = {head: 'E3E8EF', context: 'F2F2F2'} as const

/**
 * Lay units out as a table: what a unit is, its source, its translation.
 *
 * @param file what is sent out
 * @param words says heads and notes
 * @returns the table
 */
export function tableOfUnits(file: ExchangeFile, words: ExchangeWords): Table {
  const head = (['source', 'target'] as const).map((side) => {
    const text = `${words.say(`office.columns.${side}`)} (${nameLanguage(file[side], words)})`
    return [paragraph('head', [textRun(text)])]
  })
  const first = [paragraph('id', [textRun(writeFacts(file))])]
  return new Table({
    width: {size: widths.reduce<number>((sum, width) => sum + width, 0), type: WidthType.DXA},
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    margins: {top: 60, bottom: 60, left: 100, right: 100},
    borders,
    rows: [
      rowOf([first, ...head], fills.head, true),
      ...file.units.map((unit) => rowOf(cellsOf(unit, words), unit.translatable ? undefined : fills.context))
    ]
  })
}

function rowOf(cells: readonly (readonly Paragraph[])[], fill: string | undefined, isHead = false): TableRow {
  return new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    children: cells.map(
      (children, index) =>
        new TableCell({
          children: [...children],
          width: {size: widths[index]!, type: WidthType.DXA},
          ...(fill === undefined ? {} : {shading: {type: ShadingType.CLEAR, color: 'auto', fill}})
        })
    )
  })
}

/** The id is the first paragraph of the first cell: so it is found whatever a program makes of styles. */
function cellsOf(unit: ExchangeUnit, words: ExchangeWords): Paragraph[][] {
  const state = words.say(unit.translatable ? `office.states.${unit.state}` : 'office.readOnly')
  const notes = labelledNotes(unit, words)
  const [source, target] = unit.translatable
    ? (['source', 'target'] as const)
    : (['contextSource', 'contextTarget'] as const)
  return [
    [
      paragraph('id', [textRun(sealText(unit.id))]),
      paragraph('note', [textRun(placeOf(unit), {bold: true}), textRun(` · ${state}`, {italics: true})]),
      ...notes.map(({label, text}) => paragraph('note', [textRun(`${label}: `, {bold: true}), textRun(text)]))
    ],
    [paragraph(source, markedRuns(writeMarkedRuns(unit.source, unit.parts), 'sdtContentLocked'))],
    [paragraph(target, markedRuns(writeMarkedRuns(unit.target, unit.parts), 'contentLocked'))]
  ]
}

function paragraph(style: keyof typeof paragraphStyles, children: readonly unknown[]): Paragraph {
  return new Paragraph({style: paragraphStyles[style], children: children as ParagraphChild[]})
}
