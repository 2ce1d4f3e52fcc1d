import {expect, test} from '@jest/globals'
import {reportWords} from '../../../src/commands/report/report-words.ts'
import {reportColumns} from '../../../src/diagnostics/report-message.ts'
import {createTranslator} from '../../../src/language/create-translator.ts'
import {createMessageWords} from '../../../src/language/message-words.ts'
import {standardBundle, standardLanguages} from '../../support/standard-bundle.ts'

test.each(standardLanguages)('the words of reports are there in %s', (language) => {
  const words = reportWords(createMessageWords(createTranslator(language, standardBundle(language), new Map())))
  const {columns, hints, ...texts} = words
  expect(Object.keys(columns)).toEqual([...reportColumns])
  const all = [...Object.values(columns), ...Object.values(texts), hints(1, 'a × 1'), hints(2, 'a × 2')]
  expect(all.filter((text) => text === '' || /^(?:report|check)\./.test(text))).toEqual([])
  expect(hints(1, 'a × 1')).toContain('a × 1')
  expect(hints(2, 'a × 2')).toMatch(/^2 .*a × 2/)
})
