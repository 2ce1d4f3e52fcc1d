import {strToU8, zipSync} from 'fflate'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** A sheet as Excel writes it: its rows are XML, with `{…}` for each text, which stands among the shared ones. */
export interface ExcelSheet {
  name: string
  rows: string
  isHidden?: boolean
}

/**
 * Write a workbook in Excel's manner: texts in a table of their own, styles, a theme, parts that nobody asked for.
 *
 * @param sheets its sheets
 * @param shared entries of the table of texts, XML, that cells name by their number
 * @returns the bytes of an XLSX file
 */
export function excelWorkbook(sheets: readonly ExcelSheet[], shared: readonly string[] = []): Uint8Array {
  const texts = [...shared]
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packages}"><Relationship Id="rId3" Type="${office}/extended-properties" Target="docProps/app.xml"/><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'docProps/app.xml': `${head}<Properties><Application>Microsoft Excel</Application></Properties>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets>${sheets
      .map(
        ({name, isHidden}, index) =>
          `<sheet name="${name}" sheetId="${index + 5}"${isHidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`
      )
      .join('')}</sheets><calcPr calcId="191029"/></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packages}">${sheets
      .map(
        (_, index) =>
          `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="/xl/worksheets/sheet${index + 1}.xml"/>`
      )
      .join('')}<Relationship Id="rId90" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`
  }
  for (const [index, {rows}] of sheets.entries()) {
    const cells = rows.replace(/\{([^{}]*)\}/g, (_, text: string) => String(texts.push(`<t>${text}</t>`) - 1))
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `${head}<worksheet xmlns="${main}"><dimension ref="A1:H9"/><sheetData>${cells}</sheetData></worksheet>`
  }
  const items = texts.map((text) => `<si>${text}</si>`).join('')
  parts['xl/sharedStrings.xml'] = `${head}<sst xmlns="${main}" count="${texts.length}">${items}</sst>`
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])))
}

/**
 * A row whose cells are texts.
 *
 * @param number its number, from 1
 * @param texts texts by the letter of their column
 * @returns XML
 */
export function excelRow(number: number, texts: Readonly<Record<string, string>>): string {
  const cells = Object.entries(texts).map(
    ([column, text]) => `<c r="${column}${number}" s="1" t="s"><v>{${text}}</v></c>`
  )
  return `<row r="${number}" spans="1:8" ht="30" customHeight="1">${cells.join('')}</row>`
}

/** The hidden sheet, as it was sent out with heads in nynorsk. */
export const factsOfSample: ExcelSheet = {
  name: 'personvern',
  isHidden: true,
  rows: [
    ['personvern-exchange', '1'],
    ['policy', 'dfo'],
    ['source', 'nn'],
    ['target', 'en'],
    ['column.id', 'Id'],
    ['column.source', 'Original (nynorsk)'],
    ['column.target', 'Omsetjing (engelsk)'],
    ['column.state', 'Tilstand'],
    ['column.comments', 'Merknader frå deg'],
    ['state.final', 'Ferdig'],
    ['state.draft', 'Utkast']
  ]
    .map(([A = '', B = ''], index) => excelRow(index + 1, {A, B}))
    .join('')
}
