import {literally} from '../../src/check/extract/any-of.ts'
import {keyOfValue} from '../../src/check/extract/key-of-value.ts'
import {readBlocks} from '../../src/check/text/read-blocks.ts'
import type {Difference, DifferenceRule} from '../../src/compare/difference.ts'
import type {Page, PageSection} from '../../src/published/page.ts'
import {pageMeans} from '../support/page-means.ts'

/** A page that says something else than it did, and how that is seen. */
export interface Planted {
  kind: string
  /** What was changed, for whoever reads a failure. */
  what: string
  /** Makes the page; few of them are looked at. */
  page(): Page
  /** Whether a difference tells of it. */
  isToldBy(difference: Difference): boolean
}

/** What takes the place of a value, by kind and language; kinds that are not here are only taken away. */
const instead: Readonly<Record<string, string | Readonly<Record<string, string>>>> = {
  address: 'annanside.no/x',
  amount: 'NOK 77',
  cookie: '_new_id',
  date: {nb: '3. mars 2019', nn: '3. mars 2019', en: '3 March 2019'},
  domain: 'annanside.no',
  email: 'arkiv@annansider.no',
  law: {nb: 'artikkel 77', nn: 'artikkel 77', en: 'Article 77'},
  'organisation-number': '974 761 076',
  percentage: '77 %',
  period: {nb: 'sju uker', nn: 'sju veker', en: 'seven weeks'},
  phone: '55 12 34 56',
  supplier: 'Fjordnett AS',
  tool: 'Snowplow'
}

/** Whether a text is a value, in any language. */
function isValue(text: string, key: string): boolean {
  return pageMeans.known.some((language) =>
    pageMeans
      .extractor(language)(text)
      .some((fact) => keyOfValue(fact) === key)
  )
}

/** Values that can be taken out of a list with what joins them. */
const listed = new Set(['cookie', 'domain', 'supplier', 'tool'])

/**
 * Change a page in every way that it can be changed in: one value, one sentence, paragraph, item, row or section at a time.
 *
 * @param page a page that says what its other versions say
 * @returns the changed pages
 */
export function plantDifferences(page: Page): Planted[] {
  return page.sections.flatMap((section, index) => {
    const changed = (text: string) => (): Page => ({
      ...page,
      sections: page.sections.with(index, {...section, text, blocks: readBlocks(text, 'block')})
    })
    return [
      ...plantedFacts(page, section, changed),
      ...plantedParagraphs(section, changed),
      ...plantedLines(section, changed),
      ...(section.title === ''
        ? []
        : [
            {
              kind: 'section',
              what: section.title,
              page: () => ({...page, sections: page.sections.toSpliced(index, 1)}),
              isToldBy: missing('missing-section')
            }
          ])
    ]
  })
}

type Change = (text: string) => () => Page

function missing(...rules: DifferenceRule[]): Planted['isToldBy'] {
  return ({rule, has}) => has.page === 0 && rules.includes(rule)
}

function plantedFacts({language}: Page, {text, blocks}: PageSection, changed: Change): Planted[] {
  const extract = pageMeans.extractor(language)
  return blocks.flatMap((block) =>
    extract(block.text).flatMap((fact): Planted[] => {
      if (text.split(fact.text).length !== 2) return []
      const key = keyOfValue(fact)
      const isToldBy: Planted['isToldBy'] = ({has, lacks, rule}) =>
        [...has.values, ...lacks.values].some((value) => isValue(value, key)) ||
        [...has.values, ...lacks.values].includes(fact.text) ||
        (rule !== 'missing-fact' && has.quote.includes(fact.text))
      const value = instead[fact.kind]
      const other = typeof value === 'object' ? value[language] : value
      const replaced: Planted[] =
        other === undefined
          ? []
          : [{kind: fact.kind, what: fact.text, page: changed(text.replace(fact.text, () => other)), isToldBy}]
      const without = text.replace(new RegExp(`(?:, | og | and )?\`?${literally(fact.text)}\`?`, 'u'), '')
      return listed.has(fact.kind)
        ? [...replaced, {kind: `${fact.kind} taken out`, what: fact.text, page: changed(without), isToldBy}]
        : replaced
    })
  )
}

/** Sentences of fewer letters are hardly statements. */
const shortest = 25

function plantedParagraphs({text}: PageSection, changed: Change): Planted[] {
  const parts = text.split('\n\n')
  return parts.flatMap((part, index): Planted[] => {
    if (!/^[\p{L}«‘[{*]/u.test(part)) return []
    const sentences = part.split(/(?<=[.?!]) (?=\p{Lu})/u)
    return [
      {
        kind: 'paragraph',
        what: part,
        page: changed(parts.toSpliced(index, 1).join('\n\n')),
        isToldBy: missing('missing-paragraph', 'missing-sentence')
      },
      ...(sentences.length < 3 ? [] : sentences).flatMap((sentence, at): Planted[] =>
        sentence.length < shortest
          ? []
          : [
              {
                kind: 'sentence',
                what: sentence,
                page: changed(parts.with(index, sentences.toSpliced(at, 1).join(' ')).join('\n\n')),
                isToldBy: missing('missing-sentence', 'missing-fact', 'differing-fact')
              }
            ]
      )
    ]
  })
}

function plantedLines({text}: PageSection, changed: Change): Planted[] {
  const lines = text.split('\n')
  return lines.flatMap((line, index): Planted[] => {
    const page = changed(lines.toSpliced(index, 1).join('\n'))
    if (line.startsWith('- ')) return [{kind: 'item', what: line, page, isToldBy: missing('missing-item')}]
    const isRow = line.startsWith('|') && lines[index - 2]?.startsWith('|') === true
    return isRow ? [{kind: 'row', what: line, page, isToldBy: missing('missing-row')}] : []
  })
}
