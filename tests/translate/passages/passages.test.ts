import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {readPassages} from '../../../src/translate/passages/read-passages.ts'
import {isSameSegment, partsOf, shownText} from '../../../src/translate/passages/segment.ts'
import {isWritable, writeSegment} from '../../../src/translate/passages/write-segment.ts'

const words = (text: string, key = 'sections.a.text') =>
  readPassages(key, text).map(({segment}) => segment.map((part) => (typeof part === 'string' ? part : [part.raw])))

describe('a text is taken apart into passages', () => {
  test('of paragraphs, headings, items and cells, with where each stands', () => {
    const text = 'Vi svarer.\n\n## Tittel\n\n- ett\n- to\n\n| a | b |\n| - | - |\n| c | |\n'
    const passages = readPassages('sections.a.text', text)
    expect(passages.map(({kind, raw}) => [kind, raw])).toEqual([
      ['paragraph', 'Vi svarer.'],
      ['heading', 'Tittel'],
      ['item', 'ett'],
      ['item', 'to'],
      ['cell', 'a'],
      ['cell', 'b'],
      ['cell', 'c']
    ])
    for (const {start, end, raw} of passages) expect(text.slice(start, end)).toBe(raw)
  })

  test('and placeholders, code, links and emphasis are parts that stay as they are', () => {
    expect(
      words('Send til {{controller.email}} eller **ring {{phone, bold}}**, se [her](https://a.no/b_c) og `_ga`.')
    ).toEqual([
      [
        'Send til ',
        ['{{controller.email}}'],
        ' eller ',
        ['**'],
        'ring ',
        ['{{phone, bold}}'],
        ['**'],
        ', se ',
        ['['],
        'her',
        ['](https://a.no/b_c)'],
        ' og ',
        ['`_ga`'],
        '.'
      ]
    ])
  })

  test('and what is quoted in another language is one part, whatever is in it', () => {
    const [passage] = readPassages('sections.a.text', 'Lova seier :lang[å *gi* {{x}} svar]{nb}, og meir.')
    expect(partsOf(passage!.segment).map(({kind, name}) => [kind, name])).toEqual([['language', 'å *gi* {{x}} svar']])
  })

  test('and an empty link is a part alone', () => {
    expect(words('Sjå [](#statistics).')).toEqual([['Sjå ', ['[](#statistics)'], '.']])
  })

  test('and what is escaped is read as the text that it is', () => {
    expect(words('1\\. januar og \\*ikke\\* \\{\\{felt\\}\\}')).toEqual([['1. januar og *ikke* {{felt}}']])
  })

  test('and lines that are broken are one line', () => {
    expect(words('- ett\n  og to\n  tre')).toEqual([['ett og to tre']])
  })

  test('and a title is a phrase, also when it begins with a number', () => {
    expect(words('1. januar', 'title')).toEqual([['1. januar']])
  })

  test('and people read facts as what they are shown as, without the marks of Markdown', () => {
    const [passage] = readPassages('t.text', 'Send **nå** til {{a}}.')
    const shown = passage!.segment.map((part) =>
      typeof part === 'object' && part.kind === 'fact' ? {...part, shown: 'DFØ'} : part
    )
    expect(shownText(shown)).toBe('Send nå til DFØ.')
  })
})

const line = fc
  .string({unit: 'grapheme', minLength: 1, maxLength: 40})
  .map((text) =>
    text
      // eslint-disable-next-line no-control-regex -- controls are what it leaves out
      .replace(/[\u0000-\u001f\u007f-\u009f\s\u2060\ufffc\ue000-\uf8ff\ufffd]+/gu, ' ')
      .normalize('NFC')
      .trim()
  )
  .filter((text) => text !== '')

describe('a segment is written as words of a bundle', () => {
  test.each(['phrase', 'paragraph'] as const)('so that any text is read back letter by letter: %s', (kind) => {
    fc.assert(
      fc.property(line, (text) => {
        const written = writeSegment([text], kind)
        const [read] = readPassages(kind === 'phrase' ? 'title' : 'a.text', written)
        expect(read!.segment).toEqual([text])
      }),
      {numRuns: 500}
    )
  })

  test('so that any text around a placeholder and a link is read back', () => {
    const part = readPassages('a.text', 'a {{b}} [c](https://d.no)')[0]!.segment.filter(
      (one) => typeof one === 'object'
    )
    fc.assert(
      fc.property(line, line, line, (before, label, after) => {
        const segment = [`${before} `, part[0]!, ' ', part[1]!, label, part[2]!, ` ${after}`]
        if (!isWritable(segment, 'paragraph')) throw new Error(JSON.stringify(segment))
      }),
      {numRuns: 300}
    )
  })

  test('and one that cannot be read back is told apart', () => {
    const [, open] = readPassages('a.text', 'a **b** c')[0]!.segment
    expect(isWritable(['a ', open!, ' b'], 'paragraph')).toBe(false)
  })

  test('and an exclamation mark is only escaped where it would make an image', () => {
    const [open, close] = partsOf(readPassages('a.text', '[b](https://c.no)')[0]!.segment)
    expect(writeSegment(['Hei!'], 'paragraph')).toBe('Hei!')
    expect(writeSegment(['Hei!', open!, 'b', close!], 'paragraph')).toBe('Hei\\![b](https://c.no)')
  })

  test('and what was read is written as it was, when nothing needs escaping', () => {
    const text = 'Send **til** {{a}}, sjå [her](https://a.no) og `_ga`.'
    const [passage] = readPassages('a.text', text)
    expect(writeSegment(passage!.segment, 'paragraph')).toBe(text)
    expect(isSameSegment(passage!.segment, readPassages('a.text', text)[0]!.segment)).toBe(true)
  })
})

describe('paragraphs without Markdown are read without a parser', () => {
  test.each([
    'Ein.\n\nTo {{a.b}} og {{c}}.\n',
    'Ein.\n\n- to\n',
    'Ein\n\n\nTo\n\n',
    '1. ein\n\nto',
    '  Ein\n\nto',
    'Ein:\n\n    kode\n\nto'
  ])('to the same as with one: %j', (text) => {
    // A reference that is text makes a parser necessary, and stands at the end of all.
    const parsed = readPassages('a.text', `${text.trimEnd()}\n\n&amp;`).slice(0, -1)
    const read = readPassages('a.text', text)
    expect(read).toEqual(parsed)
    for (const {start, end, raw} of read) expect(text.slice(start, end)).toBe(raw)
  })
})
