import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {readCsv} from './read-csv.ts'
import {temporaryFolder} from './temporary-folder.ts'

/**
 * Open a workbook in LibreOffice, and read one of its sheets.
 *
 * @param bytes the workbook
 * @param sheet which of its sheets, from 1
 * @returns the cells as they are shown
 * @throws when LibreOffice cannot open it
 */
export function sheetInLibreOffice(bytes: Uint8Array, sheet: number): string[][] {
  const folder = temporaryFolder({'book.xlsx': bytes})
  const {status, stderr} = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      // Comma, quotation mark, UTF-8, from the first line, every text quoted, cells as they are shown, and the sheet.
      `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,${sheet}`,
      '--outdir',
      folder,
      path.join(folder, 'book.xlsx')
    ],
    {encoding: 'utf8'}
  )
  if (status !== 0) throw new Error(stderr)
  const file = fs.readdirSync(folder).find((name) => name.endsWith('.csv'))!
  return readCsv(fs.readFileSync(path.join(folder, file), 'utf8'), ',')
}
