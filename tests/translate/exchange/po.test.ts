import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import type {ExchangeFile, ExchangeState, ExchangeUnit} from '../../../src/translate/exchange/exchange.ts'
import {readPo} from '../../../src/translate/exchange/po/read-po.ts'
import {writePo} from '../../../src/translate/exchange/po/write-po.ts'
import {exchangeFiles, exchangeUnitOf, factPart, sayKeys} from './exchange-arbitrary.ts'

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'utf8')

const fileOf = (...units: ExchangeUnit[]): ExchangeFile => ({policy: 'dfo', source: 'nn', target: 'en', units})

/** What comes back of each state: what is reviewed is translated, what is not begun is empty, and what is fuzzy is not ready. */
const stateAfter: Readonly<Record<ExchangeState, ExchangeState>> = {
  draft: 'draft',
  final: 'translated',
  stale: 'draft',
  translated: 'translated',
  untranslated: 'untranslated'
}

describe('what is written as PO is read back the same', () => {
  test('whatever the texts, ids and notes are', () => {
    fc.assert(
      fc.property(exchangeFiles(), (file) => {
        const read = readPo(bytesOf(writePo(file, sayKeys)))
        expect([read.policy, read.source, read.target]).toEqual([file.policy, file.source, file.target])
        expect(read.units.map(({id, source, target, state, notes}) => ({id, source, target, state, notes}))).toEqual(
          file.units
            .filter(({translatable}) => translatable)
            .map(({id, source, target, state}) => ({
              id,
              source,
              target: state === 'untranslated' ? [] : target,
              state: stateAfter[state],
              notes: []
            }))
        )
      }),
      {numRuns: 1000, seed: 5}
    )
  })

  test('in the order of the page, also when ids are numbers', () => {
    const file = fileOf(...['b', '2', '1', '__proto__'].map((id) => exchangeUnitOf({id})))
    expect(readPo(bytesOf(writePo(file, sayKeys))).units.map(({id}) => id)).toEqual(['b', '2', '1', '__proto__'])
  })
})

describe('a translator sees', () => {
  test('values of facts, notes, neighbours, and what is to be looked at', () => {
    const supplier = factPart('supplier', 'ACOS AS')
    const written = writePo(
      fileOf(
        exchangeUnitOf({id: 'a#1', key: 'a', translatable: false, source: ['Før ', 1], parts: [supplier]}),
        exchangeUnitOf({
          id: 'b#2',
          key: 'b',
          source: ['Vi bruker ', 1],
          target: ['We use ', 1],
          parts: [supplier],
          state: 'stale',
          notes: [{about: 'change', text: 'one\ntwo'}]
        }),
        exchangeUnitOf({id: 'c#3', key: 'c', translatable: false, source: ['Etter']}),
        exchangeUnitOf({id: 'd#4', key: 'd', state: 'draft'}),
        exchangeUnitOf({id: 'e#5', key: 'e', state: 'untranslated'})
      ),
      sayKeys
    )
    expect(written).toBe(`# text.guide.po
msgid ""
msgstr ""
"Project-Id-Version: personvern dfo\\n"
"PO-Revision-Date: \\n"
"Last-Translator: \\n"
"Language-Team: \\n"
"Language: en\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"
"X-Generator: personvern\\n"
"X-Source-Language: nn\\n"
"X-Personvern-Policy: dfo\\n"

#: b
#. note.about.change: one
#. two
#. text.before: Før ⟦1 ACOS AS⟧
#. text.after: Etter
#, fuzzy, x-stale
msgctxt "b#2"
msgid "Vi bruker ⟦1 ACOS AS⟧"
msgstr "We use ⟦1 ACOS AS⟧"

#: d
#. text.before: Etter
#, fuzzy
msgctxt "d#4"
msgid "Send ei melding."
msgstr "Send a message."

#: e
msgctxt "e#5"
msgid "Send ei melding."
msgstr ""
`)
  })
})
