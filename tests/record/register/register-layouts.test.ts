import {strFromU8, unzipSync} from 'fflate'
import {describe, expect, test} from '@jest/globals'
import {harmlessCell} from '../../../src/diagnostics/harmless-cell.ts'
import {registerCsv, registerXlsx, type RegisterWords} from '../../../src/record/register/register-layouts.ts'
import type {Register, RegisterField} from '../../../src/record/register/register.ts'
import {readCsv} from '../../support/read-csv.ts'
import {everyRecord, withRecord, withRecordOf} from '../../support/register-of.ts'
import {isAtHand} from '../../support/is-at-hand.ts'
import {sheetInLibreOffice} from '../../support/sheet-in-libre-office.ts'

const words: RegisterWords = {
  activities: 'Behandlinger',
  organisation: 'Virksomheten',
  value: 'Innhold',
  separator: ';'
}

const textOf = ({lines}: RegisterField): string => lines.map(({text}) => text).join('\n')

const hostile = {
  parties: {evil: {name: '=HYPERLINK("https://ond.example";"Klikk")'}},
  controller: {postalAddress: '@SUM(A1)'},
  activities: {a: {recipients: [{party: 'evil', role: 'processor'}]}}
}

/** The cells of a sheet, as a program for workbooks reads them. */
function sheetOf(bytes: Uint8Array, number: number): string[][] {
  const xml = strFromU8(unzipSync(bytes)[`xl/worksheets/sheet${number}.xml`]!)
  const plain = (text: string): string =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
  return [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row]) =>
    [...row!.matchAll(/<c [^>]*?(?:\/>|>(.*?)<\/c>)/gs)].map(([, cell]) =>
      [...(cell ?? '').matchAll(/<t [^>]*>(.*?)<\/t>/gs)].map(([, text]) => plain(text!)).join('')
    )
  )
}

describe.each(everyRecord)('the record of %s in %s', (id, language) => {
  test('is one table as text, with what holds for all in each row, and two sheets in a workbook', () => {
    withRecordOf(id, language, (register) => {
      const {organisation, columns, activities} = register
      const head = [...organisation, ...columns].map(({label}) => label)
      const rows = activities.map(({fields}) => [...organisation, ...fields].map(textOf))
      expect(readCsv(registerCsv(register, words).slice(1), ';')).toEqual([
        head,
        ...rows.map((row) => row.map(harmlessCell))
      ])
      const bytes = registerXlsx(register, words)
      expect(sheetOf(bytes, 1)).toEqual([
        [register.title, 'Innhold'],
        ...organisation.map((field) => [field.label, textOf(field)])
      ])
      expect(sheetOf(bytes, 2)).toEqual([
        columns.map(({label}) => label),
        ...activities.map(({fields}) => fields.map(textOf))
      ])
    })
  })
})

describe('a record', () => {
  test('without activities has one row, of the organisation', () => {
    const rows = withRecord({}, (register) => readCsv(registerCsv(register, words).slice(1), ';'))
    expect(rows).toHaveLength(2)
    expect(rows[1]!.filter((text) => text !== '')).toEqual(['Personvern', 'Utkast', 'Etaten'])
    expect(withRecord({}, (register) => sheetOf(registerXlsx(register, words), 2))).toHaveLength(1)
  })

  test('has no formulas, in text with a mark before them, in a workbook as text', () => {
    const formula = '=HYPERLINK("https://ond.example";"Klikk")'
    const [csv, bytes] = withRecord(hostile, (register) => [
      registerCsv(register, words),
      registerXlsx(register, words)
    ])
    const [head, row] = readCsv(csv.slice(1), ';')
    expect(row![head!.indexOf('Databehandlere (artikkel 30 nr. 1 bokstav d)')]).toBe(`'${formula}`)
    expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet2.xml']!)).not.toMatch(/<f[ >]/)
    expect(sheetOf(bytes, 2)[1]).toContain(formula)
  })

  test('is the same bytes each time', () => {
    const make = (): Uint8Array => withRecord(hostile, (register) => registerXlsx(register, words))
    expect(make()).toEqual(make())
  })

  test('has heads that their columns have room for', () => {
    const xml = withRecord(hostile, (register) =>
      strFromU8(unzipSync(registerXlsx(register, words))['xl/worksheets/sheet2.xml']!)
    )
    const widths = [...xml.matchAll(/<col [^>]*width="(\d+)"/g)].map(([, width]) => Number(width))
    const heads = withRecord(hostile, ({columns}: Register) => columns.map(({label}) => label.length))
    expect(widths.filter((width, index) => width < heads[index]!)).toEqual([])
  })
})

const withLibreOffice = isAtHand('soffice') ? describe : describe.skip

withLibreOffice('LibreOffice', () => {
  test('reads every activity as it was written', () => {
    withRecordOf('ldo', 'nn', (register) => {
      const rows = register.activities.map(({fields}) => fields.map(textOf))
      expect(sheetInLibreOffice(registerXlsx(register, words), 2)).toEqual([
        register.columns.map(({label}) => label),
        ...rows
      ])
    })
  }, 120_000)
})
