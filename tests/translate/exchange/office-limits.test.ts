import {strToU8, zipSync} from 'fflate'
import {describe, expect, test} from '@jest/globals'
import {readExchangeDocument} from '../../../src/translate/exchange/docx/read-exchange-document.ts'
import {writeExchangeDocument} from '../../../src/translate/exchange/docx/write-exchange-document.ts'
import {readExchangeWorkbook} from '../../../src/translate/exchange/xlsx/read-exchange-workbook.ts'
import {writeExchangeWorkbook} from '../../../src/translate/exchange/xlsx/write-exchange-workbook.ts'
import {sayKeys} from './exchange-arbitrary.ts'
import {excelRow, excelWorkbook, factsOfSample} from './excel-workbook.ts'
import {changeParts, reasonOf, sampleFile} from './office-fixtures.ts'

const workbook = writeExchangeWorkbook(sampleFile, sayKeys)
const document = await writeExchangeDocument(sampleFile, sayKeys)

describe.each([
  [
    'a workbook',
    workbook,
    document,
    'xl/worksheets/sheet1.xml',
    'row',
    '<row><c><v>1</v></c></row>',
    readExchangeWorkbook
  ],
  ['a document', document, workbook, 'word/document.xml', 'tr', '<w:tr><w:tc/></w:tr>', readExchangeDocument]
] as const)('%s', (_, sound, other, part, row, bare, read) => {
  const reason = (bytes: Uint8Array): Promise<string> => reasonOf(() => read(bytes))
  const withPart = (change: (text: string) => string): Uint8Array =>
    changeParts(sound, (text, path) => (path === part ? change(text) : text))

  test('is read when nothing is wrong with it', async () => {
    expect(await reason(sound)).toBe('readable')
    expect(await reason(withPart((text) => text))).toBe('readable')
  })

  test('is refused when it is something else', async () => {
    expect(await reason(strToU8('id;source;target'))).toBe('unknown-form')
    expect(await reason(new Uint8Array())).toBe('unknown-form')
    expect(await reason(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))).toBe('unknown-form')
    expect(await reason(zipSync({'a.txt': strToU8('a')}))).toBe('unknown-form')
    expect(await reason(other)).toBe('unknown-form')
  })

  test('is refused when it is cut off or not well-formed', async () => {
    expect(await reason(sound.subarray(0, sound.length / 2))).toBe('damaged')
    expect(await reason(withPart((text) => text.slice(0, -20)))).toBe('damaged')
    expect(await reason(withPart((text) => text.replace(/(<\/)/, '&unknown;$1')))).toBe('damaged')
    const deep = `<a>`.repeat(300) + '</a>'.repeat(300)
    expect(await reason(withPart((text) => text.replace(/(<\/[^>]+>)$/, `${deep}$1`)))).toBe('damaged')
    const wide = Array.from({length: 300}, (_, index) => `a${index}=""`).join(' ')
    expect(await reason(withPart((text) => text.replace(/(<\/[^>]+>)$/, `<a ${wide}/>$1`)))).toBe('damaged')
  })

  test('is refused when nothing in it is known again', async () => {
    const anonymous = (text: string): string => text.replace(new RegExp(`<(w:)?${row}[ >].*</(w:)?${row}>`, 's'), '')
    expect(await reason(withPart(anonymous))).toBe('no-units')
  })

  test('is refused when it declares entities, wherever', async () => {
    const bomb = '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>'
    expect(await reason(withPart((text) => text.replace('?>', `?>${bomb}`)))).toBe('entities')
    const behind = `<!-- ${'x'.repeat(9000)} -->${bomb}`
    expect(await reason(withPart((text) => text.replace('?>', `?>${behind}`)))).toBe('entities')
  })

  test('is refused when it is too large, packed or unpacked', async () => {
    expect(await reason(new Uint8Array(50_000_001))).toBe('too-large')
    const large = withPart((text) => text + ' '.repeat(51_000_000))
    expect(large.length).toBeLessThan(200_000)
    expect(await reason(large)).toBe('too-large')
    // A size that was made up is not believed.
    expect(await reason(withDeclaredSize(sound, 0xffff_fff0))).toBe('too-large')
  })

  test('is refused when a row holds more than any row', async () => {
    const many = withPart((text) => text.replace(new RegExp(`(</(?:w:)?${row}>)`), `${'<a/>'.repeat(1_000_001)}$1`))
    expect(await reason(many)).toBe('too-large')
  })

  test('is refused when it has more rows than any policy', async () => {
    const withRows = (count: number): Uint8Array =>
      withPart((text) => text.replace(new RegExp(`(</(?:w:)?${row}>)`), `$1${bare.repeat(count)}`))
    expect(await reason(withRows(10))).not.toBe('too-large')
    expect(await reason(withRows(20_010))).toBe('too-large')
  })
})

test('one long text in very many cells is too large', async () => {
  const rows = Array.from(
    {length: 2000},
    (_, index) => `<row r="${index + 2}"><c r="A${index + 2}" t="s"><v>0</v></c></row>`
  )
  const sheet = {name: 'Avsnitt', rows: excelRow(1, {A: 'Id', B: 'Omsetjing'}) + rows.join('')}
  const bytes = excelWorkbook([sheet, factsOfSample], [`<t>${'a'.repeat(30_000)}</t>`])
  expect(await reasonOf(() => readExchangeWorkbook(bytes))).toBe('too-large')
})

/** Change what the table of contents says of how large each part is. */
function withDeclaredSize(bytes: Uint8Array, size: number): Uint8Array {
  const changed = Uint8Array.from(bytes)
  const view = new DataView(changed.buffer)
  for (let at = 0; at < changed.length - 46; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true)
  }
  return changed
}
