import {describe, expect, test} from '@jest/globals'
import {readPassages} from '../../../src/translate/passages/read-passages.ts'
import type {Segment} from '../../../src/translate/passages/segment.ts'
import {likeness, sharedAnchors} from '../../../src/translate/state/likeness.ts'

const segment = (text: string): Segment => readPassages('a.text', text).flatMap((passage) => passage.segment)

describe('how much two passages of one language have in common', () => {
  test.each([
    ['Vi svarer deg alltid.', 'Vi svarer deg, alltid!', 1],
    ['Vi svarer deg alltid.', 'Du spør oss aldri.', 0],
    ['Vi svarer deg alltid.', 'Vi svarer deg aldri.', 0.75],
    ['Vi og vi.', 'Vi.', 0.5],
    ['Skriv til {{a}}.', 'Skriv til {{b}}.', 2 / 3]
  ])('%j and %j: %d', (one, other, share) => {
    expect(likeness(segment(one), segment(other))).toBeCloseTo(share)
    expect(likeness(segment(other), segment(one))).toBeCloseTo(share)
  })
})

describe('how much two passages of different languages have in common', () => {
  test.each([
    ['Ring {{phone}} innen 30 dager.', 'Call {{phone, bold}} within 30 days.', 1],
    ['Ring oss innen 30 dager.', 'Call us within 60 days.', 0],
    ['Se [her](https://a.no) og `_ga`.', 'See `_ga` and [here](https://a.no).', 1],
    ['**Viktig**: 1 år.', '*Important*: 1 year.', 1],
    ['Vi svarer.', 'We answer.', 0]
  ])('%j and %j: %d', (one, other, share) => {
    expect(sharedAnchors(segment(one), segment(other))).toBeCloseTo(share)
  })
})
