import {describe, expect, test} from '@jest/globals'
import {readExchangeWorkbook} from '../../../src/translate/exchange/xlsx/read-exchange-workbook.ts'
import {writeExchangeWorkbook} from '../../../src/translate/exchange/xlsx/write-exchange-workbook.ts'
import {excelRow, excelWorkbook, factsOfSample} from './excel-workbook.ts'
import {changeParts, exchangeWordsIn, reasonOf, sampleFile} from './office-fixtures.ts'

const heads = {A: 'Id', B: 'Omsetjing (engelsk)'}

/** Read rows of a sheet that has ids in the first column and translations in the second. */
function targetsOf(rows: string, shared: readonly string[] = []): unknown[] {
  const bytes = excelWorkbook([{name: 'Avsnitt', rows: excelRow(1, heads) + rows}, factsOfSample], shared)
  return readExchangeWorkbook(bytes).units.map(({target}) => target)
}

/** A row with an id, and a cell as it is written. */
function rowWith(cell: string): string {
  return `<row r="2"><c r="A2" t="s"><v>{a#1}</v></c>${cell}</row>`
}

describe('a workbook as Excel saves it', () => {
  test('may have its columns moved, its rows sorted, and rows, columns and sheets added', () => {
    const rows = [
      excelRow(2, {C: 'Sent 1. mai'}),
      excelRow(4, {
        B: 'OMSETJING  (engelsk)',
        C: 'Pris',
        D: 'Tilstand',
        E: ' id ',
        F: 'Original (nynorsk)',
        H: 'Merknader frå deg'
      }),
      excelRow(7, {E: 'b#2', B: 'Two', C: '12', D: 'ferdig', F: 'To', H: ' Sjå her. '}),
      '<row r="8"/><row r="9"><c r="B9" s="4"/></row>',
      excelRow(10, {E: 'a#1', B: 'To ⟦1 DFØ⟧', D: 'Kanskje', F: 'Til ⟦1 DFØ⟧'})
    ].join('')
    const bytes = excelWorkbook([
      {name: 'Notat', rows: excelRow(1, {A: 'Id', B: 'Noko anna'})},
      factsOfSample,
      {name: 'Mitt', rows},
      {name: 'Kopi', rows}
    ])
    expect(readExchangeWorkbook(bytes)).toEqual({
      policy: 'dfo',
      source: 'nn',
      target: 'en',
      units: [
        {id: 'b#2', place: '7', source: ['To'], target: ['Two'], state: 'final', notes: ['Sjå her.']},
        {id: 'a#1', place: '10', source: ['Til ', 1], target: ['To ', 1], state: undefined, notes: []}
      ]
    })
  })

  test('has text in runs, with readings, spaces and characters by their number', () => {
    const shared = [
      '<r><rPr><b/></rPr><t xml:space="preserve">Send to </t></r><r><t>⟦1 D</t></r><r><t>FØ⟧</t></r><rPh sb="0" eb="1"><t>no</t></rPh><phoneticPr fontId="1"/>',
      '<t xml:space="preserve"> a_x0041_b_x005F_x0041_ </t>'
    ]
    expect(targetsOf(rowWith('<c r="B2" t="s"><v>0</v></c>'), shared)).toEqual([['Send to ', 1]])
    expect(targetsOf(rowWith('<c r="B2" t="s"><v>1</v></c>'), shared)).toEqual([[' aAb_x0041_ ']])
  })

  test.each([
    ['a number', '<c r="B2"><v>1.1000000000000001</v></c>', ['1.1']],
    ['a number that is none', '<c r="B2" t="n"><v>1,5</v></c>', ['1,5']],
    ['what a formula came to', '<c r="B2" t="str"><f>A1&amp;"x"</f><v>Idx</v></c>', ['Idx']],
    ['an error', '<c r="B2" t="e"><f>oops</f><v>#NAME?</v></c>', ['#NAME?']],
    ['true', '<c r="B2" t="b"><v>1</v></c>', ['TRUE']],
    ['false', '<c r="B2" t="b"><v>0</v></c>', ['FALSE']],
    ['a date', '<c r="B2" t="d"><v>2026-01-01</v></c>', ['2026-01-01']],
    ['text of the cell itself', '<c r="B2" t="inlineStr"><is><t>=1+1</t></is></c>', ['=1+1']],
    ['text that is not there', '<c r="B2" t="s"><v>99999</v></c>', []],
    ['a kind that is not known', '<c r="B2" t="constructor"><v>x</v></c>', ['x']],
    ['a cell that does not say where it is', '<c t="str"><v>next</v></c>', ['next']],
    ['a cell far outside', '<c r="ZZZ2" t="str"><v>far</v></c>', []]
  ])('can have %s in a cell', (_, cell, target) => {
    expect(targetsOf(rowWith(cell))).toEqual([target])
  })

  test('can have rows that do not say which they are', () => {
    const row = '<row><c t="str"><v>a#1</v></c><c t="str"><v>One</v></c></row>'
    expect(targetsOf(row)).toEqual([['One']])
  })

  test('loses nothing that was written beside no id', () => {
    const bytes = excelWorkbook([
      {name: 'Avsnitt', rows: excelRow(1, heads) + excelRow(2, {A: 'a#1'}) + excelRow(3, {B: 'Whose?'})},
      factsOfSample
    ])
    expect(readExchangeWorkbook(bytes).units).toMatchObject([
      {id: 'a#1', target: [], source: undefined},
      {id: '', place: '3', target: ['Whose?']}
    ])
  })
})

describe('a workbook without its hidden sheet', () => {
  const bytes = excelWorkbook([
    {
      name: 'Passages',
      rows: excelRow(1, {A: 'ID', B: 'Translation (Sami)', C: 'State'}) + excelRow(2, {A: 'a#1', B: 'One', C: 'Final'})
    }
  ])

  test('is read when its heads are in a language that is known', () => {
    const languages = (['nb', 'nn', 'en'] as const).map(exchangeWordsIn)
    expect(readExchangeWorkbook(bytes, languages)).toEqual({
      policy: undefined,
      source: undefined,
      target: undefined,
      units: [{id: 'a#1', place: '2', source: undefined, target: ['One'], state: 'final', notes: []}]
    })
  })

  test('has nothing that can be known again when they are not', async () => {
    expect(await reasonOf(() => readExchangeWorkbook(bytes))).toBe('no-units')
    expect(await reasonOf(() => readExchangeWorkbook(bytes, [exchangeWordsIn('nb')]))).toBe('no-units')
  })
})

test('a workbook of a later version is not guessed at', async () => {
  const later = {...factsOfSample, rows: factsOfSample.rows.replace('{1}', '{2}')}
  const bytes = excelWorkbook([{name: 'Avsnitt', rows: excelRow(1, heads) + excelRow(2, {A: 'a#1'})}, later])
  expect(await reasonOf(() => readExchangeWorkbook(bytes))).toBe('unsupported-version')
})

test('a number of a character that shows stays text', () => {
  const bytes = writeExchangeWorkbook(sampleFile, exchangeWordsIn('en'))
  const written = changeParts(bytes, (text) => text.replace('+47 22 00 00 00', 'a⟦U+0041⟧⟦U+0001⟧'))
  expect(readExchangeWorkbook(written).units[3]!.target).toEqual(['a⟦U+0041⟧\u0001'])
})
