import {expect, test} from '@jest/globals'
import {strToU8, zipSync} from 'fflate'
import {recogniseForm} from '../../../src/translate/exchange/recognise-form.ts'
import {writePo} from '../../../src/translate/exchange/po/write-po.ts'
import {writeXliff} from '../../../src/translate/exchange/xliff/write-xliff.ts'
import {exchangeUnitOf, sayKeys} from './exchange-arbitrary.ts'

const file = {policy: 'dfo', source: 'nn', target: 'en', units: [exchangeUnitOf()]}

const zip = (...names: string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('content')])))

test.each([
  ['XLIFF as it is written', Buffer.from(writeXliff(file, sayKeys)), 'a.txt', 'xliff'],
  ['PO as it is written', Buffer.from(writePo(file, sayKeys)), 'a.txt', 'po'],
  ['XLIFF in UTF-16', Buffer.from(`\ufeff${writeXliff(file, sayKeys)}`, 'utf16le'), 'a', 'xliff'],
  ['XLIFF with a prefix', Buffer.from('<x:xliff version="1.2"/>'), '', 'xliff'],
  [
    'XLIFF after comments',
    Buffer.from('\ufeff<?xml version="1.0"?>\n<!-- a\n<html> --><!-- b -->\n<?a b?><xliff>'),
    '',
    'xliff'
  ],
  ['XLIFF with a document type', Buffer.from('<!DOCTYPE xliff [<!ENTITY a "b">]>\n<xliff>'), '', 'xliff'],
  ['XLIFF with an external document type', Buffer.from('<!DOCTYPE xliff SYSTEM "a.dtd">\n<xliff>'), '', 'xliff'],
  ['XLIFF behind a long comment, by its name', Buffer.from(`<!--${' '.repeat(70_000)}--><xliff>`), 'a.XLF', 'xliff'],
  ['PO with obsolete entries first', Buffer.from('# a\n\n#~ msgid "a"\n#~ msgstr "b"\n'), '', 'po'],
  ['PO with Windows line ends', Buffer.from('\ufeff# a\r\n#. b\r\nmsgctxt "a"\r\n'), '', 'po'],
  ['PO that is empty, by its name', Buffer.from(''), 'a.po', 'po'],
  ['PO of comments alone, by its name', Buffer.from(`#${'a'.repeat(70_000)}`), 'a.pot', 'po'],
  ['a workbook', zip('[Content_Types].xml', 'xl/workbook.xml'), 'a.zip', 'xlsx'],
  ['a document', zip('[Content_Types].xml', 'word/document.xml'), 'a.xliff', 'docx'],
  ['a package', zip('README.txt', 'dfo.en.xlf', 'terms.xlsx'), 'a.zip', 'zip-package'],
  ['another zip', zip('a.txt'), 'a.docx', undefined],
  ['a zip that is cut off', zip('a.txt').subarray(0, 40), 'a.zip', undefined],
  ['a document that is cut off, by its name', zip('[Content_Types].xml').subarray(0, 40), 'a.DOCX', 'docx'],
  ['a workbook that is cut off, by its name', zip('[Content_Types].xml').subarray(0, 40), 'a.xlsx', 'xlsx'],
  ['a workbook that is cut off, by what is in it', zip('xl/styles.xml', 'a').subarray(0, 60), 'a', 'xlsx'],
  ['a document that is cut off, by what is in it', zip('word/styles.xml', 'a').subarray(0, 60), 'a', 'docx'],
  ['HTML', Buffer.from('<!doctype html><html><p>xliff</p>'), 'a.html', undefined],
  ['text that mentions it', Buffer.from('Hei <xliff> msgid ""'), 'a.po', undefined],
  ['Markdown', Buffer.from('# Tittel\n\nTekst'), 'a.md', undefined],
  ['bytes', Buffer.from([0, 1, 2, 255]), 'a.xlf', undefined]
])('%s is recognised by what is in it', (_, bytes, name, expected) => {
  expect(recogniseForm(bytes, name)).toBe(expected)
})

test('nothing is unpacked', () => {
  const packed = zipSync({'xl/workbook.xml': new Uint8Array(40_000_000)}, {level: 1})
  const before = process.resourceUsage().maxRSS
  expect(recogniseForm(packed, '')).toBe('xlsx')
  expect(process.resourceUsage().maxRSS - before).toBeLessThan(20_000)
})
