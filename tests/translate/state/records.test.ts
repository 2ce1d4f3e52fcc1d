import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {readRecords} from '../../../src/translate/state/read-records.ts'
import {recordedStates, type PassageRecord} from '../../../src/translate/state/record.ts'
import {writeRecords} from '../../../src/translate/state/write-records.ts'

const file = 'policies/a/translations.tsv'
const record: PassageRecord = {
  language: 'nn',
  key: 'sections.a.text',
  state: 'reviewed',
  by: 'Ola',
  changed: '2026-11-20',
  reader: 'Liv',
  read: '2026-11-22',
  words: '3f2a9c1b04de',
  facts: new Map([['news.data', '1a2b3c4d']]),
  values: new Map([['controller.email', 'post@a.no']]),
  source: 'Skriv til {{controller.email}}.'
}

const text = fc.string({unit: 'grapheme', maxLength: 12})
const day = fc.constantFrom('', '2026-11-20', '2025-01-01')
const hex = fc.string({unit: fc.constantFrom(...'0123456789abcdef'), minLength: 8, maxLength: 12})
const id = fc.constantFrom('news', 'a-b', 'b', 'c_d')
const records: fc.Arbitrary<PassageRecord[]> = fc.array(
  fc.record({
    language: fc.constantFrom('nb', 'nn', 'en'),
    key: fc.constantFrom('title', 'sections.a.text', 'sections.b.text'),
    state: fc.constantFrom(...recordedStates),
    by: text,
    changed: day,
    reader: text,
    read: day,
    words: hex,
    facts: fc
      .uniqueArray(fc.tuple(id, fc.constantFrom('data', 'legalBases'), hex), {
        selector: ([one, field]) => `${one}.${field}`
      })
      .map((all) => new Map(all.map(([one, field, print]) => [`${one}.${field}`, print]))),
    values: fc.uniqueArray(fc.tuple(text, text), {selector: ([path]) => path}).map((all) => new Map(all)),
    source: text
  }),
  {maxLength: 6}
)

describe('the table of records', () => {
  test('has a line of columns, and a line for each passage', () => {
    expect(writeRecords([record])).toBe(
      'language\tkey\tstate\tby\tchanged\treader\tread\twords\tfacts\tvalues\tsource\n' +
        'nn\tsections.a.text\treviewed\tOla\t2026-11-20\tLiv\t2026-11-22\t3f2a9c1b04de\tnews.data:1a2b3c4d\t{"controller.email":"post@a.no"}\tSkriv til {{controller.email}}.\n'
    )
  })

  test('is the same bytes whatever the order of what is written', () => {
    fc.assert(
      fc.property(
        records.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, {minLength: all.length}))),
        ([all, shuffled]) => {
          const turned = shuffled.map((one) => ({
            ...one,
            facts: new Map([...one.facts].reverse()),
            values: new Map([...one.values].reverse())
          }))
          expect(writeRecords(turned)).toBe(writeRecords(all))
        }
      )
    )
  })

  test('is read as what was written, whatever that is, and written as what was read', () => {
    fc.assert(
      fc.property(records, (all) => {
        const written = writeRecords(all)
        const read = readRecords(written, file)
        expect(read.findings).toEqual([])
        expect(read.records).toHaveLength(all.length)
        expect(writeRecords(read.records)).toBe(written)
        for (const one of all) expect(read.records).toContainEqual(one)
      })
    )
  })

  test('is sorted by language, key and source, so that a passage stays on its line when it is read', () => {
    const all = [
      {...record, source: 'B.'},
      {...record, key: 'a.text'},
      {...record, language: 'en'},
      {...record, source: 'A.', state: 'translated' as const}
    ]
    const lines = (some: readonly PassageRecord[]) =>
      readRecords(writeRecords(some), file).records.map(({language, key, source}) => [language, key, source])
    expect(lines(all)).toEqual([
      ['en', 'sections.a.text', record.source],
      ['nn', 'a.text', record.source],
      ['nn', 'sections.a.text', 'A.'],
      ['nn', 'sections.a.text', 'B.']
    ])
    expect(lines(all.map((one) => ({...one, state: 'reviewed' as const, reader: 'Per'})))).toEqual(lines(all))
  })

  test('may be empty, and may have line breaks of Windows', () => {
    expect(readRecords('', file)).toEqual({records: [], findings: []})
    expect(readRecords(writeRecords([record]).replaceAll('\n', '\r\n'), file)).toEqual({
      records: [record],
      findings: []
    })
  })
})

describe('a line that cannot be read is a finding, and the others are read:', () => {
  const good = writeRecords([record])
  const [head, line] = good.split('\n') as [string, string]
  const other = line.replace('sections.a', 'sections.b')

  test.each([
    ['a mark of a merge', '<<<<<<< HEAD'],
    ['a mark between two versions', '======='],
    ['a mark with a name', '>>>>>>> translate/nn'],
    ['a line that was cut', line.slice(0, 60)],
    ['a cell too many', `${line}\tmore`],
    ['a state that there is not', line.replace('reviewed', 'approved')],
    ['no language', line.replace('nn\t', '\t')],
    ['no key', line.replace('sections.a.text', '')],
    ['no fingerprint', line.replace('3f2a9c1b04de', '')],
    ['a fingerprint that is none', line.replace('3f2a9c1b04de', 'three')],
    ['a day that is none', line.replace('2026-11-20', '20.11.2026')],
    ['facts that are none', line.replace('news.data:1a2b3c4d', 'news.data:')],
    ['a fact of several that is none', line.replace('news.data:1a2b3c4d', 'news.data:1a2b3c4d news')],
    ['values that are no JSON', line.replace('{"controller', '{controller')],
    ['values that are a list', line.replace('{"controller.email":"post@a.no"}', '["post@a.no"]')],
    ['values that are null', line.replace('{"controller.email":"post@a.no"}', 'null')],
    ['values that are no texts', line.replace('"post@a.no"', '{"a":1}')],
    ['a sign that nothing writes so', `${line}\\x`]
  ])('%s', (_, wrong) => {
    expect(wrong).not.toBe(line)
    expect(readRecords([head, wrong, other, ''].join('\n'), file)).toEqual({
      records: [{...record, key: 'sections.b.text'}],
      findings: [{rule: 'unreadable-record', file, parameters: {line: 2}}]
    })
  })

  test('a whole merge, in the order of its lines', () => {
    const conflict = [
      head,
      '<<<<<<< ours',
      line,
      '=======',
      line.replace('reviewed', 'read'),
      '>>>>>>> theirs',
      other,
      ''
    ]
    const {records: read, findings} = readRecords(conflict.join('\n'), file)
    expect(read).toHaveLength(2)
    expect(findings.map(({parameters}) => parameters['line'])).toEqual([2, 4, 5, 6])
  })

  test('all of them, when the columns are not named', () => {
    expect(readRecords(`<<<<<<< ours\n${good}`, file)).toEqual({
      records: [],
      findings: [{rule: 'unreadable-record', file, parameters: {line: 1}}]
    })
  })
})
