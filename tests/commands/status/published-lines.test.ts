import {expect, test} from '@jest/globals'
import {publishedLines} from '../../../src/commands/status/published-lines.ts'
import type {Difference} from '../../../src/compare/difference.ts'
import {createMessageWords} from '../../../src/language/message-words.ts'
import {loadLanguages} from '../../../src/workspace/languages/load-languages.ts'

const words = createMessageWords(loadLanguages('.').translator('en'))
const address = 'https://www.example.com/privacy'

/** Two quotations of which each page has one. */
function differing(there: string, here: string, section = ''): Difference {
  return {
    rule: 'differing-fact',
    severity: 'error',
    order: 0,
    has: {page: 0, section, quote: there, values: []},
    lacks: {page: 1, section, quote: here, values: []}
  }
}

const linesOf = (...differences: Difference[]): string[] =>
  publishedLines({address, ok: false, differences}, words).slice(1)

test('a page that nobody asked about has no lines', () => {
  expect(publishedLines(null, words)).toEqual([])
})

test('a policy that cannot be made is not compared', () => {
  expect(publishedLines({address, ok: false, differences: null}, words)).toEqual([
    `Published: cannot be compared until the errors in the policy are put right (${address}).`
  ])
})

test('the published page is quoted first, whichever of the pages says more', () => {
  const {has, lacks, ...rest} = differing('Three weeks.', 'Four weeks.', 'Storage')
  const expected = ['  Under ‘Storage’', '  On the web page: ‘Three weeks.’', '  In the policy: ‘Four weeks.’']
  expect(linesOf({...rest, has, lacks})).toEqual(expected)
  expect(linesOf({...rest, has: lacks, lacks: has})).toEqual(expected)
})

test('what is not there at all is missing, and what stands in its place is told', () => {
  const missing = {...differing('We share nothing.', ''), rule: 'missing-paragraph'} as const
  expect(linesOf(missing)).toEqual(['  On the web page: ‘We share nothing.’', '  In the policy: missing'])
  const instead = {...missing, lacks: {...missing.lacks, quote: 'Cookies'}}
  expect(linesOf(instead).at(-1)).toBe('  In the policy: missing, it says ‘Cookies’ there')
})

test('long quotations are cut, and begin near where they part', () => {
  const long = 'we use words '.repeat(20)
  const [there, here] = linesOf(differing(`${long}for three weeks.`, `${long}for four weeks.`))
  expect(there).toMatch(/^ {2}On the web page: ‘… (?:\w+ )+for three weeks\.’$/)
  expect(here).toMatch(/^ {2}In the policy: ‘… (?:\w+ )+for four weeks\.’$/)
  const [first] = linesOf(differing(long, 'Something else.'))
  expect(first).toMatch(/^ {2}On the web page: ‘we use .* …’$/)
  expect(first!.length).toBeLessThan(200)
})

test('lines hold no breaks, whatever is quoted', () => {
  expect(linesOf(differing('One.\n\nTwo.', 'One.'))[0]).toBe('  On the web page: ‘One. Two.’')
})
