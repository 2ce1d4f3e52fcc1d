import {describe, expect, test} from '@jest/globals'
import {readPassages} from '../../../src/translate/passages/read-passages.ts'
import type {Segment} from '../../../src/translate/passages/segment.ts'
import {comparePartNames} from '../../../src/translate/take-back/compare-part-names.ts'

const segment = (text: string): Segment => readPassages('a.text', text)[0]!.segment

const compared = (is: string, source: string, before?: string, language = 'nn') =>
  comparePartNames(segment(is), segment(source), before === undefined ? undefined : segment(before), language)

const nothing = {lost: [], added: []}

describe('a translation has the parts of its source', () => {
  test.each([
    ['in another order', 'Ring {{phone}} eller skriv til {{email}}.', 'Skriv til {{email}} eller ring {{phone}}.'],
    ['with a fact in another form', '{{ombod, capital}} svarer.', 'Det svarer {{ombod}} på.'],
    ['with lines broken elsewhere', 'Ein\\\nto.', 'Ein to.'],
    ['with a link around other words', 'Les [meir her](https://a.no).', 'Les [mer](https://a.no).']
  ])('%s', (_, is, source) => {
    expect(compared(is, source)).toEqual(nothing)
  })

  test.each([
    ['a fact', 'Skriv til oss.', 'Skriv til {{email}}.', ['{{email}}']],
    ['one of two of the same', 'Om {{a}}.', '{{a}} om {{a}}.', ['{{a}}']],
    ['code', 'Vi set ei.', 'Vi setter `_ga`.', ['`_ga`']],
    ['a link, told by its address', 'Les meir.', 'Les [mer](https://a.no/b).', ['https://a.no/b']],
    ['emphasis', 'Viktig.', '**Viktig**.', ['**', '**']]
  ])('and is told when it has lost %s', (_, is, source, lost) => {
    expect(compared(is, source)).toEqual({lost, added: []})
  })

  test.each([
    ['a fact', 'Skriv til {{email}}.', 'Skriv til oss.', ['{{email}}']],
    ['a fact twice', '{{a}} om {{a}}.', 'Om {{a}}.', ['{{a}}']],
    ['a link', 'Les [mer](https://b.no).', 'Les mer.', ['https://b.no']]
  ])('and is told when it has %s too much', (_, is, source, added) => {
    expect(compared(is, source)).toEqual({lost: [], added})
  })

  test('and is told of another address as of one that is lost and one that is new', () => {
    expect(compared('Les [meir](https://b.no).', 'Les [mer](https://a.no).')).toEqual({
      lost: ['https://a.no'],
      added: ['https://b.no']
    })
  })

  test('and a bracket alone is told as it is', () => {
    const [, open] = segment('a [b](https://c.no)')
    expect(comparePartNames(['a'], ['a', open!], undefined, 'nn')).toEqual({lost: ['['], added: []})
  })
})

describe('what a present translation does otherwise', () => {
  test('it may go on doing', () => {
    expect(compared('Vi i {{controller}} svarer deg.', 'Vi svarer.', 'Vi i {{controller}} svarer.')).toEqual(nothing)
  })

  test('it may stop doing', () => {
    expect(compared('Vi svarer deg.', 'Vi svarer.', 'Vi i {{controller}} svarer.')).toEqual(nothing)
  })

  test('is no leave to do anything else', () => {
    expect(compared('Vi i {{other}} svarer.', 'Vi svarer.', 'Vi i {{controller}} svarer.')).toEqual({
      lost: [],
      added: ['{{other}}']
    })
  })
})

test('a quotation in the language of the translation needs no mark there, and needs one in others', () => {
  const source = 'Loven sier :lang[å gje svar]{nn}.'
  expect(compared('Lova seier å gje svar.', source)).toEqual(nothing)
  expect(compared('The act says å gje svar.', source, undefined, 'en')).toEqual({lost: ['å gje svar'], added: []})
})
