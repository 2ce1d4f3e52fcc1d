import {describe, expect, test} from '@jest/globals'
import {comparePages} from '../../src/compare/compare-pages.ts'
import {read} from '../published/read.ts'
import {pageMeans} from '../support/page-means.ts'

/** What differs between two pages, each a line: what is said of it, and the values or the quotation that only one has. */
async function differences(nynorsk: string, english: string): Promise<string[]> {
  const pages = [await read(nynorsk, 'a.md', 'nn'), await read(english, 'b.md', 'en')]
  return comparePages(pages, pageMeans).map(
    ({rule, has, lacks}) => `${rule} ${has.page}: ${[...has.values, ...lacks.values].join(', ') || has.quote}`
  )
}

const nynorsk = `# Personvern

## Nyheitsbrev

Når du abonnerer på nyheitsbrevet, lagrar vi e-postadressa di. Vi slettar ho etter tre månader. Vi deler ikkje adressa med andre.

- namn
- e-postadresse

## Kameraovervaking

Vi har kamera ved inngangen.

## Kontakt

Skriv til post@eksempel.no eller ring 22 39 69 00.
`

const english = `# Privacy

## Newsletter

When you subscribe to the newsletter, we store your email address. We delete it after three months. We do not share the address with others.

- name
- email address

## Camera surveillance

We have cameras at the entrance.

## Contact

Write to post@eksempel.no or call +47 22 39 69 00.
`

describe('versions that say the same', () => {
  test('do not differ', async () => {
    expect(await differences(nynorsk, english)).toEqual([])
  })

  test('do not differ where one language joins what the other says in two sentences, or has a list', async () => {
    const joined = english
      .replace('address. We delete it after three months.', 'address, which we delete after three months.')
      .replace('- name\n- email address', 'We register your name and email address.')
    expect(await differences(nynorsk, joined)).toEqual([])
  })

  test('do not differ when a page is compared with itself', async () => {
    const page = await read(nynorsk, 'a.md', 'nn')
    expect(comparePages([page, page], pageMeans)).toEqual([])
    expect(comparePages([page], pageMeans)).toEqual([])
    expect(comparePages([], pageMeans)).toEqual([])
  })
})

describe('what one version lacks', () => {
  test.each([
    ['a section', /## Camera[^#]*/, '', ['missing-section 0: Kameraovervaking']],
    ['a heading', '## Camera surveillance\n\n', '', ['missing-heading 0: Kameraovervaking']],
    ['a paragraph', 'We have cameras at the entrance.', '', ['missing-paragraph 0: Vi har kamera ved inngangen.']],
    [
      'a sentence',
      ' We do not share the address with others.',
      '',
      ['missing-sentence 0: Vi deler ikkje adressa med andre.']
    ],
    ['an item', '- name\n', '', ['missing-item 0: namn']],
    ['a value', ' or call +47 22 39 69 00', '', ['missing-fact 0: 22 39 69 00']]
  ])('is told: %s', async (_, from, to, told) => {
    expect(await differences(nynorsk, english.replace(from, to))).toEqual(told)
  })

  test('is told of either page', async () => {
    expect(await differences(nynorsk.replace(' Vi deler ikkje adressa med andre.', ''), english)).toEqual([
      'missing-sentence 1: We do not share the address with others.'
    ])
  })

  test('is told of rows and cells of tables', async () => {
    const table = (rows: string): string => `| Cookie | Why |\n| - | - |\n${rows}\n`
    const ours = `${nynorsk}\n${table('| _pk_id | statistikk |\n| JSESSIONID | økt |')}`
    const theirs = (rows: string): string => `${english}\n${table(rows)}`
    expect(await differences(ours, theirs('| _pk_id | statistics |\n| JSESSIONID | session |'))).toEqual([])
    expect(await differences(ours, theirs('| _pk_id | statistics |'))).toEqual(['missing-row 0: JSESSIONID'])
    expect(await differences(ours, theirs('| _pk_id | statistics |\n| JSESSIONID | |'))).toEqual([
      'missing-cell 0: økt'
    ])
  })
})

describe('values', () => {
  test('that differ are told together', async () => {
    expect(await differences(nynorsk, english.replace('three months', 'six weeks'))).toEqual([
      'differing-fact 0: tre månader, six weeks'
    ])
  })

  test('are compared passage by passage: what is elsewhere on the page is lacking here', async () => {
    const ours = nynorsk
      .replace('inngangen.', 'inngangen til eksempel.no.')
      .replace('Skriv til', 'Sjå eksempel.no, skriv til')
    const theirs = english.replace('Write to', 'See eksempel.no, write to')
    expect(await differences(ours, theirs)).toEqual(['missing-fact 0: eksempel.no'])
  })
})

test('three versions are compared with the first', async () => {
  const pages = [
    await read(nynorsk, 'a.md', 'nn'),
    await read(english, 'b.md', 'en'),
    await read(nynorsk.replace('tre månader', 'to år'), 'c.md', 'nn')
  ]
  expect(comparePages(pages, pageMeans).map(({has, lacks}) => [has.page, lacks.page])).toEqual([[0, 2]])
})
