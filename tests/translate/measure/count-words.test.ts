import {describe, expect, test} from '@jest/globals'
import {countUnit, countWords} from '../../../src/translate/measure/count-words.ts'
import {readPassages} from '../../../src/translate/passages/read-passages.ts'
import type {ProtectedPart, Segment} from '../../../src/translate/passages/segment.ts'

function segmentOf(text: string, values: Readonly<Record<string, string>> = {}): Segment {
  const [passage] = readPassages('sections.a.text', text)
  return passage!.segment.map((part) =>
    typeof part === 'object' && part.kind === 'fact' ? {...part, shown: values[part.name] ?? part.shown} : part
  )
}

describe('the words of a passage', () => {
  test.each([
    ['are its words', 'Vi lagrar IP-adressa di i 30 dagar.', 6],
    ['are counted through emphasis', 'Du har **rett** til *inn*syn.', 5],
    ['are those of a link, and not of its address', 'Les om [rettane dine](https://www.dfo.no/rettar/dine).', 4],
    ['are no code', 'Vi bruker `_ga id` berre ein gong.', 5],
    ['are no quotation in another language', 'Lova seier :lang[å gi svar]{nb} her.', 3],
    ['are no addresses of links without words', 'Sjå [](#statistics).', 1],
    ['have one for a fact without a value', 'Send til {{controller.contact.email}}.', 3],
    ['stand apart on both sides of a line that is broken', 'ein\\\nto', 2]
  ])('%s', (_, text, expected) => {
    expect(countWords(segmentOf(text))).toBe(expected)
  })

  test('are those of the value of a fact', () => {
    const values = {supplier: 'ACOS AS', period: '30'}
    expect(countWords(segmentOf('{{supplier}}s løysing lagrar i {{period}} dagar', values))).toBe(6)
  })

  test('of a unit are those of its source', () => {
    const part = (kind: ProtectedPart['kind'], raw: string, shown = raw): ProtectedPart => ({
      kind,
      raw,
      name: raw,
      shown
    })
    const parts = [part('fact', '{{supplier}}', 'ACOS AS'), part('open', '**'), part('close', '**')]
    expect(countUnit({source: ['Send til ', 1, ' og ', 2, 'spør', 3, 9], parts})).toBe(6)
  })
})
