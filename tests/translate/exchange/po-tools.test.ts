import {describe, expect, test} from '@jest/globals'
import {readPo} from '../../../src/translate/exchange/po/read-po.ts'
import {refusalOf} from '../../support/refusal-of.ts'

const head = 'msgid ""\nmsgstr ""\n"Language: nn_NO\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'

const read = (text: string) => readPo(Buffer.from(text, 'utf8'))

describe('what tools make of PO is read', () => {
  test('folded lines, comments, what was before, obsolete entries and other line ends', () => {
    const text =
      `${head}# Sure about this?\n# Ask the lawyers.\n#. ours\n#: a\n#, fuzzy, no-wrap\n#| msgid "Innsyn"\nmsgctxt "a#1"\nmsgid ""\n"Rett til "\n"innsyn i ⟦1 DFØ⟧"\nmsgstr ""\n"Right of "\n"access in ⟦ 1 ⟧"\n` +
      `msgctxt "b#2"\nmsgid "Sletting"\nmsgstr "Erasure"\n\n#~ msgctxt "c#3"\n#~ msgid "Gammal"\n#~ msgstr "Old"\n\n#\n# \nmsgctxt "d#4"\nmsgid "To"\nmsgstr ""\n\n# the end\n`
    const expected = [
      {
        id: 'a#1',
        place: '12',
        source: ['Rett til innsyn i ', 1],
        target: ['Right of access in ', 1],
        state: 'draft',
        notes: ['Sure about this?\nAsk the lawyers.']
      },
      {id: 'b#2', place: '19', source: ['Sletting'], target: ['Erasure'], state: 'translated', notes: []},
      {id: 'd#4', place: '29', source: ['To'], target: [], state: 'untranslated', notes: []}
    ]
    expect(read(text)).toEqual({policy: undefined, source: undefined, target: 'nn-NO', units: expected})
    expect(read(`\ufeff${text.replaceAll('\n', '\r\n')}`).units).toEqual(expected)
  })

  test('entries that are there twice, without a context, or with plural forms', () => {
    const twice = 'msgctxt "a"\nmsgid "A"\nmsgstr "B"\n'
    const {units} = read(`${twice}${twice}\nmsgid "x"\nmsgid_plural "y"\nmsgstr[0] "z"\nmsgstr[1] "zz"\n`)
    expect(units.map(({id, place, target}) => [id, place, target])).toEqual([
      ['a', '1', ['B']],
      ['a', '4', ['B']],
      ['', '8', ['z']]
    ])
  })

  test('files in the encoding that they name', () => {
    const text = `${head.replace('UTF-8', 'iso-8859-1')}msgctxt "a"\nmsgid "Å få"\nmsgstr "Å"\n`
    expect(readPo(Buffer.from(text, 'latin1')).units[0]!.source).toEqual(['Å få'])
  })
})

describe('a file is refused', () => {
  test.each([
    ['empty', '', 'no-units', undefined],
    ['a head alone', head, 'no-units', undefined],
    ['text', 'Hei på deg', 'damaged', '1'],
    ['cut off', `${head}msgctxt "a"\nmsgid "A"\nmsgstr "B`, 'damaged', '8'],
    ['with a line that was broken', `${head}msgctxt "a"\nmsgid "A"\nmsgstr "B\nC"\n`, 'damaged', '9'],
    ['without a translation', `${head}\n# note\nmsgctxt "a"\nmsgid "A"\n`, 'damaged', '8'],
    ['without a source', `${head}msgctxt "a"\nmsgstr "A"\n`, 'damaged', '6'],
    ['with a mark that was not escaped', `${head}msgctxt "a"\nmsgid "A"\nmsgstr "B "C" D"\n`, 'damaged', '8']
  ])('that is %s', (_, text, reason, place) => {
    expect(refusalOf(() => readPo(Buffer.from(text, 'utf8')))).toEqual([reason, place])
  })

  test.each([
    ['60 MB', Buffer.alloc(60_000_000, ' ')],
    ['45 MB of comments', Buffer.from('# comment\n'.repeat(4_500_000))],
    ['45 MB in one text', Buffer.from(`msgid "a"\nmsgstr "${'words '.repeat(7_500_000)}"`)],
    ['45 MB of breaks', Buffer.from(`msgid "a"\nmsgstr "b"${'\n'.repeat(45_000_000)}`)],
    ['25 000 units', Buffer.from('msgctxt "a"\nmsgid "A"\nmsgstr "B"\n'.repeat(25_000))]
  ])('that is %s, in bounded memory', (_, bytes) => {
    const before = process.resourceUsage().maxRSS
    expect(refusalOf(() => readPo(bytes))[0]).toBe('too-large')
    expect((process.resourceUsage().maxRSS - before) / 1024).toBeLessThan(500)
  })

  test('that is in an encoding that it does not name, or that nobody knows', () => {
    expect(refusalOf(() => readPo(Buffer.from('msgid "Å"\nmsgstr ""\n', 'latin1')))).toEqual(['encoding', undefined])
    const unknown = Buffer.from('msgid ""\nmsgstr "Content-Type: text/plain; charset=klingon\\nÅ"\n', 'latin1')
    expect(refusalOf(() => readPo(unknown))).toEqual(['encoding', undefined])
  })
})
