import {visible, xmlText} from './report-characters.ts'
import {cellStyles} from './workbook-parts.ts'

/** A stretch of the text of a cell, and how it is written. */
export interface CellRun {
  text: string
  /** `mark` is coloured, `label` is bold; default: as the cell. */
  look?: keyof typeof looks
}

/** Text in a cell with a style of its own. */
export interface StyledCell {
  style: keyof typeof cellStyles
  runs: readonly CellRun[]
}

/** What can stand in a cell; an empty text is an empty cell. */
export type CellValue = StyledCell | number | string

/** A program that opens a workbook refuses one with a longer cell. */
export const longestCell = 32_767

const font = '<sz val="11"/>'
const family = '<rFont val="Calibri"/>'

/** How runs are written. */
const looks = {
  mark: `<rPr><b/>${font}<color rgb="FF1A5FB4"/>${family}</rPr>`,
  label: `<rPr><b/>${font}${family}</rPr>`
} as const

/**
 * Write a cell.
 *
 * @param value what stands in it
 * @param reference where it is, `B12`
 * @returns XML
 */
export function cellXml(value: CellValue, reference: string): string {
  if (value === '') return `<c r="${reference}" s="${cellStyles.empty}"/>`
  if (typeof value === 'number') return `<c r="${reference}" s="${cellStyles.number}"><v>${value}</v></c>`
  return typeof value === 'string'
    ? textCell([{text: value}], reference, cellStyles.text)
    : textCell(value.runs, reference, cellStyles[value.style])
}

/**
 * The text of a cell.
 *
 * @param value what stands in it
 * @returns its text without styles
 */
export function textOfCell(value: CellValue): string {
  return typeof value === 'object' ? value.runs.map(({text}) => text).join('') : String(value)
}

/** Text within the cell itself is text whatever it begins with, never a formula. */
function textCell(runs: readonly CellRun[], reference: string, style: number): string {
  const short = shorten(runs.filter(({text}) => text !== ''))
  if (short.length === 0) return `<c r="${reference}" s="${style}"/>`
  const content =
    short.length === 1 && !short[0]!.look
      ? textElement(short[0]!.text)
      : short.map(({text, look}) => `<r>${look ? looks[look] : ''}${textElement(text)}</r>`).join('')
  return `<c r="${reference}" s="${style}" t="inlineStr"><is>${content}</is></c>`
}

function textElement(text: string): string {
  // `_x0041_` would be read as a letter: its first mark is written so itself.
  return `<t xml:space="preserve">${xmlText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')}</t>`
}

function shorten(runs: readonly CellRun[]): CellRun[] {
  const known = runs.map((run) => ({...run, text: visible(run.text)}))
  let left = longestCell
  return known.flatMap((run) => {
    const room = left
    left -= run.text.length
    if (left >= 0) return [run]
    return room > 0 ? [{...run, text: `${run.text.slice(0, room - 1)}…`}] : []
  })
}
