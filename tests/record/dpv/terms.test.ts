import {describe, expect, test} from '@jest/globals'
import {decisionBases, grounds, legalBases, transferBases} from '../../../src/record/dpv/terms/articles.ts'
import {dpvTerms, matchOf} from '../../../src/record/dpv/terms/index.ts'
import type {Match} from '../../../src/record/dpv/terms/match.ts'
import {namespaces} from '../../../src/record/dpv/namespaces.ts'
import {vocabulary, vocabularyNames, type VocabularyName} from '../../../src/model/vocabulary.ts'
import {iriOf} from './support/graph-of.ts'
import {termTable} from './support/term-table.ts'

const table = termTable()
const rowsOf = (kind: VocabularyName): [string, Match][] => {
  const {terms} = dpvTerms[kind]
  return typeof terms['none' as never] === 'string' ? [] : Object.entries(terms as Record<string, Match>)
}
const reasons = vocabularyNames.flatMap((kind) => {
  const {terms} = dpvTerms[kind]
  const whole = (terms as {none?: unknown}).none
  return typeof whole === 'string'
    ? [whole]
    : rowsOf(kind).flatMap(([, match]) => ('none' in match ? [match.none] : []))
})

describe('what DPV has for the vocabulary', () => {
  test.each(vocabularyNames)('is said of every term of %s, or why it has none of that kind', (kind) => {
    const {terms} = dpvTerms[kind]
    const whole = (terms as {none?: unknown}).none
    const ids = typeof whole === 'string' ? [] : Object.keys(terms).sort()
    expect(ids).toEqual(typeof whole === 'string' ? [] : [...vocabulary[kind].ids].sort())
  })

  test('is a class that was looked up', () => {
    const terms = vocabularyNames.flatMap((kind) => [
      dpvTerms[kind].type,
      ...rowsOf(kind).flatMap(([, match]) => ('term' in match ? [match.term] : []))
    ])
    expect([...new Set(terms)].filter((term) => table.get(iriOf(term)) !== 'class')).toEqual([])
  })

  test('is nothing for a reason, told in a sentence', () => {
    expect(reasons.filter((reason) => !/^[A-Z].{10,}\.$/.test(reason))).toEqual([])
    expect(reasons.length).toBeGreaterThan(20)
  })

  test('is nothing for a term that a policy declares itself', () => {
    expect(matchOf('data', 'cookie-choices')).toBeUndefined()
    expect(matchOf('events', 'none')).toBeUndefined()
    expect(matchOf('data', 'name')).toEqual({term: 'pd:Name', match: 'exact'})
  })
})

describe('articles', () => {
  test.each(Object.entries({decisionBases, grounds, legalBases, transferBases}))(
    'of %s are classes that were looked up',
    (_, articles) => {
      expect(Object.values<string>(articles).filter((term) => table.get(iriOf(term)) !== 'class')).toEqual([])
    }
  )

  test('have the same numbers as in DPV', () => {
    for (const [article, term] of [...Object.entries(legalBases), ...Object.entries(transferBases)])
      if (!['45', '47'].includes(article))
        expect(term).toBe(`eu-gdpr:A${article.replaceAll(/[()]+/g, '-').replace(/-$/, '')}`)
  })
})

test('prefixes are sorted, and each leads to terms that were looked up', () => {
  expect(Object.keys(namespaces)).toEqual(Object.keys(namespaces).sort())
  const unused = Object.values(namespaces).filter(
    (namespace) => ![...table.keys()].some((iri) => iri.startsWith(namespace))
  )
  expect(unused).toEqual([])
})
