import {describe, expect, test} from '@jest/globals'
import {sentencesOf} from '../../../src/check/text/sentences.ts'

const abbreviations = ['nr.', 'bl.a.', 'jf.']

function split(text: string): string[] {
  return sentencesOf({text}, {abbreviations}).map((sentence) => sentence.text)
}

describe('sentences', () => {
  test.each([
    ['end at a full stop, question mark or exclamation mark', 'En. To? Tre! Fire', ['En.', 'To?', 'Tre!', 'Fire']],
    [
      'may begin with a number, a value or a quotation',
      'En. 2 til. \uFFFC er tre. «Fire.»',
      ['En.', '2 til.', '\uFFFC er tre.', '«Fire.»']
    ],
    [
      'do not end at abbreviations',
      'Etter nr. 1 gjelder bl.a. Lov om noe, jf. § 2. Slutt.',
      ['Etter nr. 1 gjelder bl.a. Lov om noe, jf. § 2.', 'Slutt.']
    ],
    ['do not end before a small letter', 'Etter 1. ledd kl. ti.', ['Etter 1. ledd kl. ti.']],
    [
      'keep the bracket or quotation mark that closes after them',
      '(Se her.) «Slik.» Ja.',
      ['(Se her.)', '«Slik.»', 'Ja.']
    ],
    ['are none in an empty text', '  ', []]
  ])('%s', (_, text, sentences) => {
    expect(split(text)).toEqual(sentences)
  })

  test('say where they stand, without the space around them', () => {
    const text = '  En.  To. '
    for (const {start, end, ...sentence} of sentencesOf({text}, {abbreviations})) {
      expect(text.slice(start, end)).toBe(sentence.text)
      expect(sentence.text).toBe(sentence.text.trim())
    }
  })
})
