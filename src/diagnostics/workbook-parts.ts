/** The styles of cells, by their place in `xl/styles.xml`. */
export const cellStyles = {
  head: 1,
  text: 2,
  number: 3,
  empty: 4,
  /** To be read. */
  locked: 5,
  /** To be written in, in a sheet that is locked. */
  open: 6,
  /** There for context. */
  quiet: 7,
  /** For machines; on one line, as much of it as there is room for. */
  small: 8,
  title: 9
} as const

/** What the workbook knows of a sheet. */
export interface SheetEntry {
  /** Its name, escaped. */
  name: string
  /** The range of cells that has a filter, escaped; programs look for it by this name. */
  filtered: string | undefined
  isHidden: boolean
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/**
 * The parts of a workbook, but for the sheets themselves (ECMA-376, part 1, SpreadsheetML).
 *
 * @param sheets its sheets
 * @returns texts by path, the table of contents first as some readers want it
 */
export function workbookParts(sheets: readonly SheetEntry[]): Record<string, string> {
  const each = (write: (number: number, sheet: SheetEntry) => string): string =>
    sheets.map((sheet, index) => write(index + 1, sheet)).join('\n')
  const filters = each((number, {filtered}) =>
    filtered === undefined
      ? ''
      : `<definedName name="_xlnm._FilterDatabase" localSheetId="${number - 1}" hidden="1">${filtered}</definedName>`
  ).trim()
  return {
    '[Content_Types].xml': `${head}<Types xmlns="${packages}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>
${each((number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${types}.worksheet+xml"/>`)}
<Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>
</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packages}/relationships">
<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>
</Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}">
<sheets>${each((number, {name, isHidden}) => `<sheet name="${name}" sheetId="${number}"${isHidden ? ' state="hidden"' : ''} r:id="rId${number}"/>`)}</sheets>
${filters === '' ? '' : `<definedNames>${filters}</definedNames>`}
</workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packages}/relationships">
${each((number) => `<Relationship Id="rId${number}" Type="${office}/worksheet" Target="worksheets/sheet${number}.xml"/>`)}
<Relationship Id="rId${sheets.length + 1}" Type="${office}/styles" Target="styles.xml"/>
</Relationships>`,
    'xl/styles.xml': stylesheet
  }
}

const name = '<name val="Calibri"/>'
const solid = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`
const sides = ['left', 'right', 'top', 'bottom']
const top = '<alignment vertical="top" wrapText="1"/>'
const onOneLine = '<alignment vertical="top"/>'

/** What is typed into a cell whose format is text (49) stays text, whatever it begins with. */
const exchanged = (font: number, fill: number, rest = top): string =>
  `<xf numFmtId="49" fontId="${font}" fillId="${fill}" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">${rest}</xf>`

/** What is typed into a cell of text stays text (`quotePrefix`), also when it is edited. */
const stylesheet = `${head}<styleSheet xmlns="${main}">
<fonts count="5"><font><sz val="11"/>${name}</font><font><b/><sz val="11"/>${name}</font>
<font><sz val="11"/><color rgb="FF6B6B6B"/>${name}</font><font><sz val="8"/><color rgb="FF6B6B6B"/>${name}</font><font><b/><sz val="15"/>${name}</font></fonts>
<fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
${['FFE3E8EF', 'FFFFF8E1', 'FFF2F2F2'].map(solid).join('')}</fills>
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>
<border>${sides.map((side) => `<${side} style="thin"><color rgb="FFC9CED6"/></${side}>`).join('')}<diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="10"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyAlignment="1">${top}</xf>
<xf numFmtId="1" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf>
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">${top}</xf>
${exchanged(0, 0)}
${exchanged(0, 3, `${top}<protection locked="0"/>`)}
${exchanged(2, 4)}
${exchanged(3, 0, onOneLine)}
<xf numFmtId="0" fontId="4" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1">${top}</xf></cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
</styleSheet>`
