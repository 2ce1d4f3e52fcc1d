import fc from 'fast-check'
import {strFromU8, unzipSync} from 'fflate'
import {describe, expect, test} from '@jest/globals'
import {visible} from '../../src/diagnostics/report-characters.ts'
import type {Grouping} from '../../src/diagnostics/report-groups.ts'
import type {ReportMessage} from '../../src/diagnostics/report-message.ts'
import {reportXlsx} from '../../src/diagnostics/report-xlsx.ts'
import {isAtHand} from '../support/is-at-hand.ts'
import {sheetInLibreOffice} from '../support/sheet-in-libre-office.ts'
import {elements, readXml, type XmlElement} from './fixtures/read-xml.ts'
import {finding, findingOfFile, place, uglyFindings, words} from './fixtures/report-fixtures.ts'

const head = ['Who must answer', 'Type', 'File', 'Line', 'Rule', 'What is wrong', 'Why', 'Answer']

/** Read the parts of a workbook; each must be well-formed. */
function readParts(bytes: Uint8Array): Record<string, XmlElement> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, readXml(strFromU8(part))]))
}

function readSheet(messages: readonly ReportMessage[], by?: Grouping): XmlElement {
  return readParts(reportXlsx(messages, words, {by}))['xl/worksheets/sheet1.xml']!
}

/** Read the cells as text, as a program for workbooks does. */
function readRows(messages: readonly ReportMessage[], by?: Grouping): string[][] {
  return elements(readSheet(messages, by), 'row').map((row) =>
    row.children.map((cell) =>
      elements(cell, cell.attributes['t'] === 'inlineStr' ? 't' : 'v')
        .map(({text}) =>
          text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
        )
        .join('')
    )
  )
}

describe('the workbook', () => {
  test('has a head, and a row a finding with an empty cell for the answer', () => {
    const known = {place: place(12, 3), note: 'Why.', url: 'https://example.com/13'}
    expect(readRows([finding(known)])).toEqual([
      head,
      [
        'Data protection officer',
        'error',
        'a.yaml',
        '12',
        'missing-retention',
        'Wrong.',
        'Why.\nhttps://example.com/13',
        ''
      ]
    ])
  })

  test('has only a head when nothing was found', () => {
    expect(readRows([])).toEqual([head])
  })

  test('is gathered by who must answer, errors first, then by place', () => {
    const rows = readRows([
      finding({who: 'B', place: place(2, 1)}),
      finding({who: 'B', place: place(1, 1)}),
      finding({who: 'A', severity: 'info'}),
      finding({who: 'A', severity: 'error', place: place(9, 1)})
    ])
    expect(rows.slice(1).map(([who, severity, , line]) => [who, severity, line])).toEqual([
      ['A', 'error', '9'],
      ['A', 'note', '1'],
      ['B', 'error', '1'],
      ['B', 'error', '2']
    ])
  })

  test('can be gathered by file or by rule', () => {
    const found = [finding({file: 'b', rule: 'a', who: 'A'}), finding({file: 'a', rule: 'b', who: 'B'})]
    const filesOf = (by: 'file' | 'owner' | 'rule'): unknown[] =>
      readRows(found, by)
        .slice(1)
        .map((cells) => cells[2])
    expect(filesOf('owner')).toEqual(['b', 'a'])
    expect(filesOf('file')).toEqual(['a', 'b'])
    expect(filesOf('rule')).toEqual(['b', 'a'])
  })

  test('has no line for a file as a whole, and no reason where none is known', () => {
    const whole = findingOfFile()
    expect(readRows([whole])[1]).toEqual([
      'Data protection officer',
      'error',
      'a.yaml',
      '',
      'missing-retention',
      'Wrong.',
      '',
      ''
    ])
  })

  test('tells other places below what is wrong', () => {
    const related = [{file: 'b.yaml', place: place(3, 1), message: 'Here.'}]
    expect(readRows([finding({related})])[1]![5]).toBe('Wrong.\n→ b.yaml:3:1  Here.')
  })

  test('has numbers as numbers and all else as text', () => {
    const [, row] = elements(readSheet([finding({message: '1234'})]), 'row')
    expect(row!.children.map(({attributes}) => attributes['t'] ?? 'n')).toEqual([
      'inlineStr',
      'inlineStr',
      'inlineStr',
      'n',
      'inlineStr',
      'inlineStr',
      'n',
      'n'
    ])
  })

  test('keeps its head in sight, filters, and wraps its text', () => {
    const sheet = readSheet([finding(), finding()])
    expect(elements(sheet, 'pane')[0]!.attributes).toMatchObject({ySplit: '1', topLeftCell: 'A2', state: 'frozen'})
    expect(elements(sheet, 'autoFilter')[0]!.attributes).toEqual({ref: 'A1:H3'})
    expect(elements(sheet, 'col')).toHaveLength(head.length)
    const parts = readParts(reportXlsx([finding()], words))
    const styles = elements(elements(parts['xl/styles.xml']!, 'cellXfs')[0]!, 'xf')
    const wrapped = elements(sheet, 'c').map(({attributes}) => styles[Number(attributes['s'])]!)
    expect(wrapped.filter(({children}) => children[0]!.attributes['wrapText'] === '1')).toHaveLength(22)
    expect(elements(parts['xl/workbook.xml']!, 'definedName')[0]!.text).toBe("'Findings'!$A$1:$H$2")
  })

  test('has a name of the sheet that programs take', () => {
    const bytes = reportXlsx([], {...words, sheet: "What's [new]: a/b & <c>? And more than that"})
    const [sheet] = elements(readParts(bytes)['xl/workbook.xml']!, 'sheet')
    expect(sheet!.attributes['name']).toBe('What s  new   a b & <c>  And mo')
  })

  test('is the same bytes for the same findings, in whatever order', () => {
    expect(reportXlsx([...uglyFindings].reverse(), words)).toEqual(reportXlsx(uglyFindings, words))
  })

  test('has the same time in every part, whatever the time zone', () => {
    const bytes = reportXlsx([finding()], words)
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    expect(view.getUint32(10, true).toString(16)).toBe('216000')
  })
})

describe('whatever the texts hold', () => {
  const rows = readRows(uglyFindings)

  test.each(uglyFindings.filter(({rule}) => rule !== 'long').map((message) => [message.rule, message] as const))(
    '%s come back as they were, but for what cannot be seen',
    (rule, {message, note, who}) => {
      const row = rows.find((cells) => cells[4] === rule)!
      expect(row[0]).toBe(visible(who))
      expect(row[5]!.startsWith(visible(message))).toBe(true)
      expect(row[6]!.startsWith(visible(note!))).toBe(true)
    }
  )

  test('no cell is a formula', () => {
    expect(elements(readSheet(uglyFindings), 'f')).toEqual([])
  })

  test('no cell is longer than programs take', () => {
    const long = rows.find((cells) => cells[4] === 'long')!
    expect(long[5]).toHaveLength(32_767)
    expect(long[5]!.endsWith('…')).toBe(true)
    const halved = readRows([finding({message: `a${'🔒'.repeat(20_000)}`})])[1]![5]!
    expect(halved).toHaveLength(32_767)
    expect(halved).toMatch(/^a(?:🔒)+\uFFFD?…$/u)
  })

  test('any text comes back', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (message) => {
        expect(readRows([finding({message})])[1]![5]).toBe(visible(message))
      })
    )
  })
})

const withLibreOffice = isAtHand('soffice') ? describe : describe.skip

withLibreOffice('LibreOffice', () => {
  test('reads every cell as it was written', () => {
    expect(sheetInLibreOffice(reportXlsx(uglyFindings, words), 1)).toEqual(readRows(uglyFindings))
  }, 120_000)
})
