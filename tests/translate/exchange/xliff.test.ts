import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import type {ExchangeFile, ExchangeUnit, ReturnedUnit} from '../../../src/translate/exchange/exchange.ts'
import {readXliff} from '../../../src/translate/exchange/xliff/read-xliff.ts'
import {writeXliff} from '../../../src/translate/exchange/xliff/write-xliff.ts'
import {exchangeFiles, exchangeUnitOf, factPart, sayKeys} from './exchange-arbitrary.ts'

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'utf8')

const fileOf = (...units: ExchangeUnit[]): ExchangeFile => ({policy: 'dfo', source: 'nn', target: 'en', units})

/** What of a unit must come back. */
const essence = ({id, source, target, state}: ExchangeUnit | ReturnedUnit) => ({id, source, target, state})

describe('what is written as XLIFF is read back the same', () => {
  test('whatever the texts, ids and notes are', () => {
    fc.assert(
      fc.property(exchangeFiles(), (file) => {
        const read = readXliff(bytesOf(writeXliff(file, sayKeys)))
        expect([read.policy, read.source, read.target]).toEqual([file.policy, file.source, file.target])
        expect(read.units.map(essence)).toEqual(file.units.filter(({translatable}) => translatable).map(essence))
        expect(read.units.flatMap(({notes}) => notes)).toEqual([])
      }),
      {numRuns: 1000, seed: 5}
    )
  })

  test('also in UTF-16, with and without a byte order mark', () => {
    const file = fileOf(exchangeUnitOf({source: ['Å få svar 😀'], target: ['Å, 😀']}))
    const text = writeXliff(file, sayKeys).replace('UTF-8', 'UTF-16')
    const little = Buffer.from(text, 'utf16le')
    const big = Buffer.from(little).swap16()
    const files = [bytesOf(text), little, big, Buffer.from(`\ufeff${text}`, 'utf16le'), bytesOf(`\ufeff${text}`)]
    for (const bytes of files) expect(readXliff(bytes).units.map(essence)).toEqual(file.units.map(essence))
  })

  test('also halves of characters, and an id that looks like an escaped one', () => {
    const unit = exchangeUnitOf({
      id: 'a_x0041_\0#1',
      source: ['\ud83d', 1, '\ude00\ud83d'],
      parts: [factPart('a', 'A')]
    })
    const [read] = readXliff(bytesOf(writeXliff(fileOf(unit), sayKeys))).units
    expect(essence(read!)).toEqual(essence(unit))
  })
})

describe('a translator sees', () => {
  const written = writeXliff(
    fileOf(
      exchangeUnitOf({
        parts: [factPart('supplier', 'ACOS & co "AS"'), {kind: 'open', raw: '**', name: '**', shown: '**'}],
        source: ['Vi bruker ', 1, ' og ', 2],
        target: ['We use ', 1, ' and ', 2],
        state: 'stale',
        notes: [{about: 'maximum', text: '60'}]
      }),
      exchangeUnitOf({id: 'b#2', translatable: false, state: 'final'})
    ),
    sayKeys
  )

  test('the value of a fact, and not its name', () => {
    expect(written).toContain(
      '<source>Vi bruker <ph id="1" ctype="x-fact" equiv-text="ACOS &amp; co &quot;AS&quot;">ACOS &amp; co "AS"</ph> og <ph id="2" ctype="x-open" equiv-text="**">**</ph></source>'
    )
    expect(written).not.toContain('{{')
  })

  test('what to do, by whom it is said and how much it matters', () => {
    expect(written).toContain('<note from="personvern/maximum" priority="2">note.about.maximum: 60</note>')
    expect(written).toContain('<note>text.guide.xliff</note>')
  })

  test('which are to be read again, which are done, and which are only to be read', () => {
    expect(written).toContain('<target state="needs-adaptation">We use ')
    expect(written).toContain('restype="x-paragraph" xml:space="preserve" translate="no" approved="yes">')
  })

  test('pictures of controls', () => {
    const controls = writeXliff(fileOf(exchangeUnitOf({key: 'k\u0001', source: ['a\u0001b\u0001\r']})), sayKeys)
    expect(controls).toContain('resname="k␁"')
    expect(controls).toContain(
      'a<ph id="U+0001" ctype="x-character" equiv-text="␁">␁</ph>b<ph id="U+0001-2" ctype="x-character" equiv-text="␁">␁</ph>&#13;'
    )
  })
})

/** A file as a tool might write it. */
const xliff = (body: string, about = ''): Uint8Array =>
  bytesOf(
    `<?xml version="1.0"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="policies/dfo" source-language="nn" target-language="en" datatype="plaintext"${about}><body>\n${body}\n</body></file></xliff>`
  )

describe('what tools make of XLIFF 1.2 is read', () => {
  test('segments, marks, comments and other notation', () => {
    const [unit] = readXliff(
      xliff(
        `<trans-unit id="a#1"><source>En. To.</source><seg-source><mrk mtype="seg" mid="0">En.</mrk> <mrk mtype="seg" mid="1">To.</mrk></seg-source>` +
          `<target><mrk mtype="seg" mid="0">One<!-- a --><![CDATA[ & <b>]]>.</mrk> <mrk mtype="seg" mid="1"><g id="7">Two</g><x id="2"/><bpt id="9">&lt;i&gt;</bpt>.<ept id="9">&lt;/i&gt;</ept><it pos="open">&lt;u&gt;</it><bx id="1"/><ex id="1"/></mrk></target></trans-unit>`
      )
    ).units
    expect(unit!.source).toEqual(['En. To.'])
    expect(unit!.target).toEqual(['One & <b>. Two', 2, '.'])
  })

  test('placeholders of others as what they show', () => {
    const body = `<trans-unit id="a"><target><ph id="ph1">DFØ</ph><x id="B" equiv-text="!"/><ph id="0"/><ph id="U+0041">A</ph><other xmlns="urn:x">?</other><ph id="3"/></target></trans-unit>`
    expect(readXliff(xliff(body)).units[0]!.target).toEqual(['DFØ!A?', 3])
  })

  test('units without a target or a source, in groups, twice, and those that are locked', () => {
    const {units} = readXliff(
      xliff(
        `<group translate="no"><trans-unit id="c"/><trans-unit id="d" translate="yes"><source>D</source><target/></trans-unit></group>\n<trans-unit id="a"/>\n<trans-unit id="a"><target state="x-mine">A</target></trans-unit><bin-unit id="e"/>`
      )
    )
    expect(units).toEqual([
      {id: 'd', place: '3', source: ['D'], target: [], state: undefined, notes: []},
      {id: 'a', place: '4', source: undefined, target: [], state: undefined, notes: []},
      {id: 'a', place: '5', source: undefined, target: ['A'], state: undefined, notes: []}
    ])
  })

  test.each([
    ['needs-translation', undefined, 'untranslated'],
    ['new', 'no', 'untranslated'],
    ['needs-adaptation', undefined, 'stale'],
    ['needs-review-translation', 'yes', 'draft'],
    ['translated', undefined, 'translated'],
    ['translated', 'yes', 'final'],
    ['signed-off', undefined, 'final'],
    [undefined, 'yes', 'final'],
    ['constructor', undefined, undefined]
  ])('state %s, approved %s, as %s', (state, approved, expected) => {
    const attribute = (name: string, value?: string) => (value ? ` ${name}="${value}"` : '')
    const body = `<trans-unit id="a"${attribute('approved', approved)}><target${attribute('state', state)}>A</target></trans-unit>`
    expect(readXliff(xliff(body)).units[0]!.state).toBe(expected)
  })

  test('notes of translators, and not ours', () => {
    const body = `<trans-unit id="a"><note from="personvern/term">Ours</note><note from="translator"> What is <b>this</b>? </note><note> </note><note>Mine</note></trans-unit>`
    expect(readXliff(xliff(body)).units[0]!.notes).toEqual(['What is this?', 'Mine'])
  })

  test('files that do not say what they are about', () => {
    const text = `<xliff version="1.2"><file original="other.md"><body><trans-unit id="a"><target>A</target></trans-unit></body></file></xliff>`
    expect(readXliff(bytesOf(text))).toMatchObject({policy: undefined, source: undefined, target: undefined})
  })
})

describe('XLIFF 2 is read', () => {
  const xliff2 = (unit: string, version = '2.1'): Uint8Array =>
    bytesOf(
      `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="${version}" srcLang="nn" trgLang="en"><file id="f1" original="policies/dfo">${unit}</file></xliff>`
    )

  test('with segments and what stands between them as one text', () => {
    const unit = `<unit id="u1" name="a#1"><notes><note category="personvern/place">Ours</note><note>Sure?</note></notes>
      <segment state="final"><source>En <ph id="1" equiv="DFØ"/>.</source><target>One <ph id="1"/>.</target></segment>
      <ignorable><source> </source></ignorable>
      <segment state="translated"><source><pc id="5">To</pc><cp hex="0001"/></source><target><pc id="5">Two</pc><cp hex="0001"/><cp hex="110000"/><mrk id="m1" type="comment"><sc id="2"/>!<ec id="3"/><ec startRef="x"/><sm id="4"/></mrk></target></segment></unit>`
    expect(readXliff(xliff2(unit))).toEqual({
      policy: 'dfo',
      source: 'nn',
      target: 'en',
      units: [
        {
          id: 'a#1',
          place: '1',
          source: ['En ', 1, '. To\u0001'],
          target: ['One ', 1, '. Two\u0001', 2, '!', 3],
          state: 'translated',
          notes: ['Sure?']
        }
      ]
    })
  })

  test('with targets in another order, and segments that nobody has translated', () => {
    const moved = `<unit id="a#1" name="b#2"><segment><source>A</source><target order="3">a</target></segment><ignorable><source>-</source><target>+</target></ignorable><segment><source>B</source><target order="1">b</target></segment></unit>`
    const [unit] = readXliff(xliff2(moved, '2.0')).units
    expect([unit!.id, unit!.target, unit!.state]).toEqual(['a#1', ['b+a'], undefined])
    const half = `<unit id="a"><segment state="initial"><source>A</source></segment><ignorable><source>-</source></ignorable><segment state="reviewed"><source>B</source><target>b</target></segment></unit>`
    expect(readXliff(xliff2(half)).units[0]).toMatchObject({target: ['-b'], state: 'untranslated'})
    const none = `<unit id="a"><segment state="reviewed"><source>A</source></segment></unit>`
    expect(readXliff(xliff2(none)).units[0]).toMatchObject({target: [], state: 'final'})
    expect(readXliff(xliff2('<unit id="a"/>')).units[0]).toMatchObject({source: undefined, target: []})
  })

  test('without what is not to be translated', () => {
    expect(readXliff(xliff2('<unit id="a" translate="no"/><unit id="b"/>')).units.map(({id}) => id)).toEqual(['b'])
  })
})
