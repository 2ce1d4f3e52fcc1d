import {expect, test} from '@jest/globals'
import {wordsOf} from '../../../src/check/text/words.ts'

test('words are letters with what joins them; numbers and marks are none', () => {
  const text = 'Her er e-post, EU’s § 7 nr. 2b og «A1-ord» – ja\uFFFC.'
  const words = wordsOf(text)
  expect(words.map((word) => word.text)).toEqual(['Her', 'er', 'e-post', 'EU’s', 'nr', 'b', 'og', 'A1-ord', 'ja'])
  expect(words.map(({start, end}) => text.slice(start, end))).toEqual(words.map((word) => word.text))
})
