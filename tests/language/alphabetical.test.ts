import {expect, test} from '@jest/globals'
import {alphabetical} from '../../src/language/alphabetical.ts'

const texts = ['Øvrig', 'Åpne', 'Brev', 'ærlig']

test.each([
  ['nn', 'Brev, ærlig, Øvrig, Åpne'],
  ['en', 'ærlig, Åpne, Brev, Øvrig']
])('texts are sorted as a dictionary of the language has them: %s', (language, sorted) => {
  expect(texts.toSorted(alphabetical(language)).join(', ')).toBe(sorted)
})

test('where the order of a language is not known, texts are sorted by their characters', () => {
  expect([...texts, 'Brev'].sort(alphabetical('qaa')).join(', ')).toBe('Brev, Brev, Åpne, Øvrig, ærlig')
})
