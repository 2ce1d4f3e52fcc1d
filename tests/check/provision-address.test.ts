import {describe, expect, test} from '@jest/globals'
import {everyRule, ruleOf} from '../../src/audit/every-rule.ts'
import {provisionAddress} from '../../src/check/provision-address.ts'
import {defineRule, type Rule} from '../../src/check/rule.ts'

describe('the address of a provision', () => {
  test.each([
    ['GDPR Article 13(2)(a)', 'https://lovdata.no/lov/2018-06-15-38/gdpr/a13'],
    ['GDPR Articles 4(9) and 13(1)(e)', 'https://lovdata.no/lov/2018-06-15-38/gdpr/a4'],
    ['Electronic Communications Act section 3-15', 'https://lovdata.no/lov/2024-12-13-76/§3-15'],
    ['Personal Data Act section 12', 'https://lovdata.no/lov/2018-06-15-38/§12'],
    ['Archives Act of 2025', 'https://lovdata.no/lov/2025-06-20-96'],
    ['Judgment in Planet49, C-673/17, paragraph 81', undefined]
  ])('of %s is %s', (provision, address) => {
    expect(provisionAddress(provision)).toBe(address)
  })
})

describe('a rule', () => {
  const rule: Rule = {id: 'tried', severity: 'info', asks: 'editor', examples: [], find: () => []}
  const article = 'GDPR Article 12(1)'

  test('has the address of its provision', () => {
    expect(defineRule({...rule, article}).url).toBe('https://lovdata.no/lov/2018-06-15-38/gdpr/a12')
  })

  test('may have another', () => {
    const url = 'https://lovdata.no/lov/2018-06-15-38/§5'
    expect(defineRule({...rule, article, url})).toHaveProperty('url', url)
    expect(defineRule(rule)).not.toHaveProperty('url')
  })

  test.each(everyRule.flatMap((id) => ruleOf(id) ?? []).filter((one) => /^GDPR|^Judgment/.test(one.article ?? '')))(
    'says where $article can be read ($id)',
    ({url}) => {
      expect(url).toMatch(/^https:/)
    }
  )
})
