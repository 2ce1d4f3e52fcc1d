import {expect, test} from '@jest/globals'
import {plainText} from '../../src/language/plain-text.ts'
import {node, type Part, type Word} from '../../src/language/slot.ts'
import {token} from '../../src/language/tokens.ts'

const word: Word = {
  kind: 'word',
  key: 'a',
  text: `Frå ${token(0)} til ${token(1)}`,
  slots: ['Oslo', node('time', ['mai'])]
}

test('a value is one line, its no-break spaces kept', () => {
  expect(plainText(' a\r\n\tb\u2028c\u00a0d ')).toBe('a b c\u00a0d')
})

test('what stands within others is laid out flat', () => {
  const part: Part = {kind: 'part', text: `**${token(0)}**`, slots: [word]}
  expect(plainText(part)).toBe('**Frå Oslo til mai**')
  expect(plainText(node('passage', [word, 'b']))).toBe('Frå Oslo til mai b')
})

test('a token without a slot is nothing', () => {
  expect(plainText({...word, slots: ['Oslo']})).toBe('Frå Oslo til ')
})

test('a word is known from what else can fill a slot', () => {
  expect(
    [word, 'word', node('gap', []), {kind: 'part', text: '', slots: []} as const].map(
      (slot) => typeof slot === 'object' && slot.kind === 'word'
    )
  ).toEqual([true, false, false, false])
})
