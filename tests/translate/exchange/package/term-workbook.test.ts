import fs from 'node:fs'
import {describe, expect, test} from '@jest/globals'
import {strFromU8, unzipSync} from 'fflate'
import {readTermbase} from '../../../../src/check/lexicon/termbase.ts'
import {writeWorkbook} from '../../../../src/diagnostics/write-workbook.ts'
import {termWorkbook} from '../../../../src/translate/exchange/package/term-workbook.ts'
import {messageWordsOf} from '../../../support/message-words-of.ts'

const terms = readTermbase(fs.readFileSync('locales/termbase.tsv', 'utf8'))
const forms = (preferred: string, variants: string[] = [], forbidden: string[] = []) => ({
  preferred,
  variants,
  forbidden
})

describe('a list of terms as a workbook', () => {
  test('has three columns a language, and a row a term', () => {
    const entries = [{id: 'x', names: {nb: forms('formål'), nn: forms('formål', ['føremål', 'mål'], ['hensikt'])}}]
    expect(termWorkbook(entries, messageWordsOf('nn'), ['nb', 'nn', 'se'])).toMatchObject({
      name: 'Termar',
      columns: [
        {title: 'Skriv på bokmål'},
        {title: 'Går også an på bokmål'},
        {title: 'Skriv ikkje på bokmål'},
        {title: 'Skriv på nynorsk'},
        {title: 'Går også an på nynorsk'},
        {title: 'Skriv ikkje på nynorsk'},
        {title: 'Skriv på se'},
        {title: 'Går også an på se'},
        {title: 'Skriv ikkje på se'}
      ],
      rows: [['formål', '', '', 'formål', 'føremål\nmål', 'hensikt', '', '', '']]
    })
  })

  test('holds the whole termbase, and can be written', () => {
    const workbook = termWorkbook(terms, messageWordsOf('en'))
    expect([workbook.columns.length, workbook.rows.length]).toEqual([9, terms.length])
    const sheet = strFromU8(unzipSync(writeWorkbook(workbook))['xl/worksheets/sheet1.xml']!)
    expect(sheet).toContain('behandlingsansvarleg')
  })
})
