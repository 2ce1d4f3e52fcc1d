import fc from 'fast-check'
import {describe, expect, test} from '@jest/globals'
import {readExchangeWorkbook} from '../../../src/translate/exchange/xlsx/read-exchange-workbook.ts'
import {writeExchangeWorkbook} from '../../../src/translate/exchange/xlsx/write-exchange-workbook.ts'
import {elements, type XmlElement} from '../../diagnostics/fixtures/read-xml.ts'
import {misuseOf} from '../../support/misuse-of.ts'
import {isAtHand} from '../../support/is-at-hand.ts'
import {exchangeFiles, exchangeUnitOf, factPart, sayKeys} from './exchange-arbitrary.ts'
import {
  changeParts,
  exchangeWordsIn,
  partOf,
  returnedOf,
  sampleFile,
  saveInLibreOffice,
  sentOf
} from './office-fixtures.ts'

const bytes = writeExchangeWorkbook(sampleFile, exchangeWordsIn('nn'))

const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml')

/** A cell's text. */
function textOf(cell: XmlElement): string {
  return elements(cell, 't')
    .map(({text}) => text)
    .join('')
}

describe('what is sent out in a workbook', () => {
  test.each(['nb', 'nn', 'en'] as const)('comes back, with heads in %s', (language) => {
    const sent = writeExchangeWorkbook(sampleFile, exchangeWordsIn(language))
    expect(returnedOf(readExchangeWorkbook(sent))).toEqual(sentOf(sampleFile))
  })

  test('comes back whatever the texts are', () => {
    fc.assert(
      fc.property(exchangeFiles(), (file) => {
        expect(returnedOf(readExchangeWorkbook(writeExchangeWorkbook(file, sayKeys)))).toEqual(sentOf(file))
      })
    )
  })

  test('is the same bytes each time', () => {
    expect(writeExchangeWorkbook(sampleFile, exchangeWordsIn('nn'))).toEqual(bytes)
  })

  test('comes back with the row that each unit stands in', () => {
    expect(readExchangeWorkbook(bytes).units.map(({place}) => place)).toEqual(['2', '3', '4', '5'])
  })
})

describe('a workbook for translators', () => {
  const styles = elements(elements(partOf(bytes, 'xl/styles.xml'), 'cellXfs')[0]!, 'xf')
  const cells = elements(sheet, 'c').map((cell) => ({
    reference: cell.attributes['r']!,
    text: textOf(cell),
    style: styles[Number(cell.attributes['s'])]!
  }))
  const isOpen = ({style}: (typeof cells)[number]): boolean =>
    elements(style, 'protection').some(({attributes}) => attributes['locked'] === '0')

  test('has heads that say what is translated from and to', () => {
    const heads = cells.filter(({reference}) => /^[A-Z]1$/.test(reference)).map(({text}) => text)
    expect(heads).toEqual([
      'Id',
      'Kvar det står',
      'Original (nynorsk)',
      'Omsetjing (engelsk)',
      'Tilstand',
      'Til deg som omset',
      'Merknader frå deg'
    ])
    expect(elements(sheet, 'pane')[0]!.attributes).toMatchObject({ySplit: '1', state: 'frozen'})
  })

  test('is locked, but for translations, states and comments of what may be translated', () => {
    expect(elements(sheet, 'sheetProtection')[0]!.attributes).toMatchObject({
      sheet: '1',
      sort: '0',
      autoFilter: '0',
      formatColumns: '0'
    })
    expect(cells.filter(isOpen).map(({reference}) => reference)).toEqual([
      'G2',
      'D3',
      'E3',
      'G3',
      'D4',
      'E4',
      'G4',
      'D5',
      'E5',
      'G5'
    ])
  })

  test('takes what is typed for text', () => {
    expect(cells.filter(isOpen).map(({style}) => style.attributes['numFmtId'])).toEqual(Array(10).fill('49'))
    expect(elements(sheet, 'f')).toEqual([])
  })

  test('offers the states by their names', () => {
    const [list] = elements(sheet, 'dataValidation')
    expect(list!.attributes).toMatchObject({type: 'list', sqref: 'E2:E5', allowBlank: '1'})
    const [, from, to] = /^'personvern'!\$B\$(\d+):\$B\$(\d+)$/.exec(elements(list!, 'formula1')[0]!.text)!
    const names = elements(partOf(bytes, 'xl/worksheets/sheet3.xml'), 'row').slice(Number(from) - 1, Number(to))
    expect(names.map((row) => textOf(row.children[1]!))).toEqual([
      'Ikkje omsett',
      'Må lesast på nytt',
      'Utkast',
      'Omsett',
      'Ferdig'
    ])
  })

  test('colours protected parts', () => {
    const runs = elements(sheet, 'r').filter((run) => elements(run, 'color').length > 0)
    expect(new Set(runs.map(textOf))).toEqual(
      new Set(['⟦1 DFØ⟧', '⟦2 [⟧', '⟦3 ](https://example.com/)⟧', '⟦1 @SUM(A1)⟧'])
    )
  })

  test('says what changed first, and where each passage stands', () => {
    const [where, notes] = ['B3', 'F3'].map((wanted) => cells.find(({reference}) => reference === wanted)!.text)
    expect(where).toBe('Kontakt oss, 2. avsnitt')
    expect(notes).toBe(
      'Endra sidan sist: Før: «Send ein e-post til DFØ.»\nTerm: innsyn → access\nSlik står det elles: bokmål: Send en melding til DFØ.'
    )
  })

  test('has a page that says what to do, and a hidden one that knows what it is', () => {
    const sheets = elements(partOf(bytes, 'xl/workbook.xml'), 'sheet').map(({attributes}) => attributes)
    expect(sheets).toMatchObject([{name: 'Avsnitt'}, {name: 'Slik gjer du'}, {name: 'personvern', state: 'hidden'}])
    const lines = elements(partOf(bytes, 'xl/worksheets/sheet2.xml'), 't').map(({text}) => text)
    expect(lines[0]).toBe('Omsetjing av «dfo» frå nynorsk til engelsk')
    expect(lines).toHaveLength(8)
  })

  test('has the code of a language that it has no name for', () => {
    const heads = textOf(
      partOf(writeExchangeWorkbook({...sampleFile, target: 'se'}, exchangeWordsIn('nb')), 'xl/worksheets/sheet1.xml')
    )
    expect(heads).toContain('Oversettelse (se)')
  })

  test('can hold nothing at all', () => {
    const empty = partOf(writeExchangeWorkbook({...sampleFile, units: []}, sayKeys), 'xl/worksheets/sheet1.xml')
    expect(elements(empty, 'dataValidation')).toEqual([])
  })
})

test('a passage that a cell cannot hold is refused, and a note is cut', () => {
  const long = exchangeUnitOf({source: ['a'.repeat(32_760), 1], parts: [factPart('phone', '12345678')]})
  expect(misuseOf(() => writeExchangeWorkbook({...sampleFile, units: [long]}, sayKeys))).toMatchObject({
    code: 'exchange-cell-too-long',
    parameters: {key: 'sections.contact.text', most: 32_767}
  })
  const notes = [
    {about: 'term', text: 'b'.repeat(40_000)},
    {about: 'sibling', text: 'c'}
  ] as const
  const noted = writeExchangeWorkbook({...sampleFile, units: [exchangeUnitOf({notes})]}, sayKeys)
  const cell = elements(partOf(noted, 'xl/worksheets/sheet1.xml'), 'c').find(
    ({attributes}) => attributes['r'] === 'F2'
  )!
  expect(textOf(cell)).toHaveLength(32_767)
  expect(textOf(cell)).toMatch(/b…$/)
})

const withLibreOffice = isAtHand('soffice') ? describe : describe.skip

withLibreOffice('a workbook that LibreOffice saved', () => {
  test('comes back as it was, also with its rows in another order', () => {
    const saved = saveInLibreOffice(bytes, 'xlsx')
    expect(returnedOf(readExchangeWorkbook(saved))).toEqual(sentOf(sampleFile))
    const sorted = saveInLibreOffice(changeParts(saved, turnRows), 'xlsx')
    expect(returnedOf(readExchangeWorkbook(sorted))).toEqual(
      sentOf({...sampleFile, units: [...sampleFile.units].reverse()})
    )
  }, 240_000)

  test('comes back whatever the texts are', () => {
    const files = fc.sample(exchangeFiles(), {seed: 5, numRuns: 40})
    const units = files.flatMap((file, index) => file.units.map((unit) => ({...unit, id: `${unit.id}#${index}`})))
    const file = {...sampleFile, units}
    const saved = saveInLibreOffice(writeExchangeWorkbook(file, exchangeWordsIn('en')), 'xlsx')
    expect(returnedOf(readExchangeWorkbook(saved))).toEqual(sentOf(file))
  }, 240_000)
})

/** Put the rows of the first sheet in the opposite order, as sorting does. */
function turnRows(text: string, path: string): string {
  if (path !== 'xl/worksheets/sheet1.xml') return text
  const rows = [...text.matchAll(/<row .*?<\/row>/gs)].map(([row]) => row).slice(1, 5)
  const turned = [...rows].reverse().map((row, index) => row.replace(/ r="([A-Z]?)\d+"/g, ` r="$1${index + 2}"`))
  return text.replace(rows.join(''), turned.join(''))
}
