import {strFromU8, unzipSync} from 'fflate'
import {expect, test} from '@jest/globals'
import {writeWorkbook} from '../../src/diagnostics/write-workbook.ts'
import {elements, readXml} from './fixtures/read-xml.ts'

test('a workbook has the columns, widths and cells that it is given', () => {
  const bytes = writeWorkbook({
    name: 'Sheet',
    columns: [
      {title: 'Text', width: 20},
      {title: 'Number', width: 8}
    ],
    rows: [
      ['=1+1', 2],
      ['', 0]
    ]
  })
  const sheet = readXml(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!))
  expect(elements(sheet, 'col').map(({attributes}) => attributes['width'])).toEqual(['20', '8'])
  expect(elements(sheet, 'dimension')[0]!.attributes['ref']).toBe('A1:B3')
  const cells = elements(sheet, 'c').map((cell) => [cell.attributes['r'], cell.attributes['t'] ?? 'n', textOf(cell)])
  expect(cells).toEqual([
    ['A1', 'inlineStr', 'Text'],
    ['B1', 'inlineStr', 'Number'],
    ['A2', 'inlineStr', '=1+1'],
    ['B2', 'n', '2'],
    ['A3', 'n', ''],
    ['B3', 'n', '0']
  ])
})

test('rows are as high as their text needs, but not higher than programs take', () => {
  const columns = [
    {title: 'Narrow', width: 10},
    {title: 'Wide', width: 100}
  ]
  const texts = ['short', 'a'.repeat(25), 'one\ntwo\n\nfour', 'long '.repeat(1000)]
  const bytes = writeWorkbook({name: 'Sheet', columns, rows: texts.map((text) => [text, text])})
  const sheet = readXml(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!))
  expect(elements(sheet, 'row').map(({attributes}) => attributes['ht'])).toEqual(['15', '15', '45', '60', '409'])
})

test('a sheet can be plain: no head, no filter', () => {
  const bytes = writeWorkbook({name: 'Plain', columns: [{title: 'unseen', width: 10}], rows: [['a']], kind: 'plain'})
  const parts = unzipSync(bytes)
  const sheet = readXml(strFromU8(parts['xl/worksheets/sheet1.xml']!))
  expect(elements(sheet, 'c').map(textOf)).toEqual(['a'])
  expect(elements(sheet, 'dimension')[0]!.attributes['ref']).toBe('A1:A1')
  expect(elements(sheet, 'autoFilter')).toEqual([])
  expect(elements(readXml(strFromU8(parts['xl/workbook.xml']!)), 'definedName')).toEqual([])
})

function textOf(element: ReturnType<typeof readXml>): string {
  return element.text + element.children.map(textOf).join('')
}
