import {describe, expect, test} from '@jest/globals'
import {auditPage} from '../../src/audit/audit-page.ts'
import {auditRules} from '../../src/audit/audit-rules.ts'
import {checkRules} from '../../src/check/rules/index.ts'
import {pageMeans} from '../support/page-means.ts'
import {pageOf} from '../support/page-of.ts'

const cases = auditRules.flatMap(({id, examples}) =>
  examples.flatMap(({wrong, right}) =>
    Object.keys(wrong).map((language) => [id, language, wrong[language]!, right[language]!] as const)
  )
)

async function rulesFound(markdown: string, language: string): Promise<string[]> {
  const page = await pageOf(markdown, language)
  return auditPage(page, {...pageMeans, today: '2026-11-21'}).map(({rule}) => rule)
}

test.each(auditRules.map((rule) => [rule.id, rule] as const))('%s has examples in every language', (_, {examples}) => {
  expect(examples.flatMap(({wrong}) => Object.keys(wrong)).sort()).toEqual([...pageMeans.known].sort())
  expect(examples.flatMap(({right}) => Object.keys(right)).sort()).toEqual([...pageMeans.known].sort())
})

describe.each(cases)('%s in %s', (id, language, wrong, right) => {
  test('finds its wrong example', async () => {
    expect(await rulesFound(wrong, language)).toContain(id)
  })

  test('says nothing about its right example', async () => {
    expect(await rulesFound(right, language)).not.toContain(id)
  })
})

test('no rule is called as one of the check', () => {
  const taken = new Set(checkRules.map(({id}) => id))
  expect(auditRules.filter(({id}) => taken.has(id))).toEqual([])
})

test('rules are sorted, each once', () => {
  const ids = auditRules.map(({id}) => id)
  expect(ids).toEqual([...new Set(ids)].sort())
})
