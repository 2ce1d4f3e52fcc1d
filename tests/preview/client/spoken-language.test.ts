import {beforeAll, expect, test} from '@jest/globals'
import {nameLanguages} from '../../../src/preview/client/changes/name-languages.ts'
import {dayText} from '../../../src/preview/client/panel/day-text.ts'
import {sortedByText, speak} from '../../../src/preview/client/words.ts'
import type {ApplicationWords, ComparedLanguage} from '../../../src/preview/protocol.ts'
import {openTestPreview, type TestPreview} from '../support/preview.ts'

let preview: TestPreview

beforeAll(() => {
  preview = openTestPreview({policies: ['eksempel']})
})

const codes = ['nb', 'nn', 'en']

/** The languages of a policy, as a sentence names them. */
const languages = codes.map((code) => ({language: {code}, inText: `<${code}>`})) as unknown as ComparedLanguage[]

// Browsers know neither every language nor how we write days in it.
test.each([
  ['nb', '5. august 2022', '<nb>, <nn> og <en>'],
  ['nn', '5. august 2022', '<nb>, <nn> og <en>'],
  ['en', '5 August 2022', '<nb>, <nn> and <en>']
])('days and lists are written with the words of the language of the application: %s', async (language, day, list) => {
  speak(language, await preview.read<ApplicationWords>(`/api/words/${language}`))
  expect(dayText('2022-08-05').replaceAll('\u00A0', ' ')).toBe(day)
  expect(nameLanguages(codes, languages)).toBe(list)
  expect(nameLanguages(['en', 'nb'], languages)).toBe(list.replace(', <nn>', ''))
  expect(nameLanguages(['nn'], languages)).toBe('<nn>')
})

test('what is no day is left as it was written', () => {
  expect(dayText('før jul')).toBe('før jul')
})

test.each([
  ['nb', 'Brev, Ærlig, Øvrig, Åpne'],
  ['en', 'Ærlig, Åpne, Brev, Øvrig']
])('lists are sorted as a dictionary of the language of the application has them: %s', (language, list) => {
  speak(language, {})
  expect(sortedByText(['Øvrig', 'Åpne', 'Brev', 'Ærlig'], (text) => text).join(', ')).toBe(list)
})
