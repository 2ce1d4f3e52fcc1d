import {describe, expect, test} from '@jest/globals'
import {sentenceOf} from '../../../src/check/words/sentence-of.ts'
import {subjectOf} from '../../support/subject-of.ts'

/** The sentence of a stretch of a text. */
function sentence(text: string, said: string): string {
  const [version] = subjectOf({}, {nn: {'sections.intro.text': text}}).versions
  const block = version!.texts.get('sections.intro.text')!.blocks[0]!
  const start = block.text.indexOf(said)
  const found = sentenceOf({version: version!, block, start, end: start + said.length})
  expect(block.text.slice(found.start, found.end)).toBe(found.text)
  return found.text.trim()
}

describe('something is said', () => {
  test('in the sentence in which it stands', () => {
    expect(sentence('Ein er her. To er der. Tre.', 'To')).toBe('To er der.')
  })

  test('in the whole of a text that has no sentence there', () => {
    const [version] = subjectOf({}, {nn: {title: 'x'}}).versions
    const block = {...version!.texts.get('title')!.blocks[0]!, text: ''}
    expect(sentenceOf({version: version!, block, start: 0, end: 0})).toEqual({text: '', start: 0, end: 0})
  })

  test('in all the sentences that it goes over', () => {
    expect(sentence('Ein er her. To er der. Tre.', 'her. To')).toBe('Ein er her. To er der.')
  })
})
