import {expect, test} from '@jest/globals'
import {languageTitle} from '../../src/language/language-title.ts'
import {messageWordsOf} from '../support/message-words-of.ts'

test('a language is called by its name at the beginning of a line, and by its code where a project adds it', () => {
  expect(languageTitle('nb', messageWordsOf('nn'))).toBe('Bokmål')
  expect(languageTitle('en', messageWordsOf('nn'))).toBe('Engelsk')
  expect(languageTitle('se', messageWordsOf('nn'))).toBe('se')
})
