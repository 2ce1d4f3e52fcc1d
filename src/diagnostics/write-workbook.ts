import {strToU8, zipSync} from 'fflate'
import {visible, xmlAttribute, xmlText} from './report-characters.ts'
import {workbookParts} from './workbook-parts.ts'
import {cellsOf, sheetXml, type Sheet} from './workbook-sheet.ts'

/** A workbook with one sheet. */
export type Workbook = Sheet

/** Every part of the file has the same time, so that the same cells are the same bytes: local time, as ZIP has no other. */
const time = new Date(1980, 0, 1, 12)

/**
 * Write a workbook.
 *
 * @param sheets what stands in it, the sheet that is seen first at first
 * @returns the bytes of an XLSX file
 */
export function writeWorkbook(...sheets: readonly Sheet[]): Uint8Array {
  const entries = sheets.map((sheet) => {
    const name = sheetName(sheet.name)
    const isTable = (sheet.kind ?? 'table') === 'table'
    return {
      name: xmlAttribute(name),
      filtered: isTable ? xmlText(`'${name}'!${cellsOf(sheet)}`) : undefined,
      isHidden: sheet.kind === 'hidden'
    }
  })
  return zipTexts({
    ...workbookParts(entries),
    ...Object.fromEntries(
      sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet, index === 0)])
    )
  })
}

/**
 * Pack parts so that the same texts are the same bytes.
 *
 * @param parts texts by path, in their order in the file
 * @returns a ZIP file
 */
export function zipTexts(parts: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(parts).map(([path, text]) => [path, strToU8(text)] as const)
  return zipSync(Object.fromEntries(entries), {mtime: time, level: 6})
}

/** A name of a sheet has at most 31 characters, and none of those that mean something in a reference. */
function sheetName(text: string): string {
  return visible(text)
    .replace(/[\n\t[\]:*?/\\']/g, ' ')
    .slice(0, 31)
}
