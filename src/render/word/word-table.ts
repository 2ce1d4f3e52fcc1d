import type {Element} from 'hast'
import {
  AlignmentType,
  BorderStyle,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type Paragraph
} from 'docx'
import {columnWidths} from './column-widths.ts'
import {elementsNamed, elementText} from './element-text.ts'
import {cells, colours} from './word-styles.ts'

/** A cell of a table, and what stands in it. */
export interface WordCell {
  element: Element
  /** What its paragraphs are. */
  kind: 'cell' | 'cellHead' | 'denseCell' | 'denseCellHead'
  align: (typeof AlignmentType)[keyof typeof AlignmentType] | undefined
}

const line = {style: BorderStyle.SINGLE, size: 4, color: colours.line} as const
const none = {style: BorderStyle.NONE, size: 0, color: 'auto'} as const

const alignments: Readonly<Record<string, WordCell['align']>> = {
  center: AlignmentType.CENTER,
  left: AlignmentType.START,
  right: AlignmentType.END
}

/**
 * Write a table: its head is repeated on every page, and no row is cut.
 *
 * @param table the element; its caption is left out
 * @param width how wide it is, in twentieths of a point
 * @param write writes what stands in a cell
 * @returns the table
 */
export function wordTable(table: Element, width: number, write: (cell: WordCell) => (Paragraph | Table)[]): Table {
  const rows = elementsNamed(table, 'tr').map((row) => elementsNamed(row, 'td', 'th'))
  const texts = rows.map((row) => row.map(elementText))
  const usual = columnWidths(texts, width, cells.cell)
  const kind = usual.fits ? 'cell' : 'denseCell'
  const {widths} = usual.fits ? usual : columnWidths(texts, width, cells.denseCell)
  const heads = elementsNamed(table, 'thead').flatMap((head) => elementsNamed(head, 'tr')).length
  return new Table({
    width: {size: width, type: WidthType.DXA},
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: {top: 40, bottom: 40, left: cells[kind].margins / 2, right: cells[kind].margins / 2},
    borders: {top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none},
    rows: rows.map(
      (row, index) =>
        new TableRow({
          tableHeader: index < heads,
          cantSplit: true,
          children: row.map((cell, column) => cellOf(cell, {kind, size: widths[column]!, isHead: index < heads}, write))
        })
    )
  })
}

function cellOf(
  element: Element,
  {kind, size, isHead}: {kind: 'cell' | 'denseCell'; size: number; isHead: boolean},
  write: (cell: WordCell) => (Paragraph | Table)[]
): TableCell {
  const {align} = element.properties
  return new TableCell({
    width: {size, type: WidthType.DXA},
    ...(isHead && {shading: {type: ShadingType.CLEAR, color: 'auto', fill: colours.head}}),
    children: write({
      element,
      kind: element.tagName === 'th' ? `${kind}Head` : kind,
      align: typeof align === 'string' && Object.hasOwn(alignments, align) ? alignments[align] : undefined
    })
  })
}
