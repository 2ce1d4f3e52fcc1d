import {describe, expect, test} from '@jest/globals'
import {readBundle} from '../../src/language/bundle.ts'
import {isTooDeep} from '../../src/language/nesting.ts'

describe('words', () => {
  test.each([
    ['quotations', '> '.repeat(61) + 'a'],
    ['lists on one line', '- '.repeat(61) + 'a'],
    ['numbered lists', '1. '.repeat(61) + 'a'],
    ['lists line by line', Array.from({length: 62}, (_, level) => `${'  '.repeat(level)}- a`).join('\n')],
    ['emphasis', `${'*'.repeat(61)}a${'*'.repeat(61)}`],
    ['emphasis, word by word', `${'*a '.repeat(61)}${'b* '.repeat(61)}`],
    ['what is struck out', `${'~'.repeat(61)}a${'~'.repeat(61)}`],
    ['brackets', '['.repeat(61)]
  ])('are too deep by %s', (_, text) => {
    expect(isTooDeep(text)).toBe(true)
    expect(isTooDeep(`Først dette.\n\n${text}`)).toBe(true)
  })

  test.each([
    ['quotations', '> '.repeat(60) + 'a'],
    ['many words with emphasis', '**a** og *b*, _c_ og ~~d~~. '.repeat(500)],
    ['many links', '[a](https://x.no/a_b) '.repeat(500)],
    ['names of files and products', 'snake_case_name og 2*3*4 '.repeat(500)],
    ['a footnote in each item', '- *Gjelder ikke alle.\n'.repeat(200)],
    ['a table', '| *a | b* | **c** |\n'.repeat(200)],
    ['paragraphs that forget an end', '**Merk: dette.\n\n'.repeat(200)],
    ['a long list', '- a\n  - b\n    - c\n'.repeat(200)],
    ['a line of signs', '*'.repeat(100)],
    ['rows of full stops and hyphens', `${'.'.repeat(300)} ${'-'.repeat(300)}`]
  ])('are not too deep by %s', (_, text) => {
    expect(isTooDeep(text)).toBe(false)
  })

  test('that are too deep are a finding, and no words', () => {
    const data = {sections: {about: {text: '> '.repeat(3000), title: 'Om'}}}
    const {bundle, findings} = readBundle([{file: 'nb.yaml', data, text: '', locate: () => undefined} as never])
    expect([...bundle.keys()]).toEqual(['sections.about.title'])
    expect(findings).toEqual([
      {rule: 'too-deep', file: 'nb.yaml', path: ['sections', 'about', 'text'], parameters: {limit: 60}}
    ])
  })
})
