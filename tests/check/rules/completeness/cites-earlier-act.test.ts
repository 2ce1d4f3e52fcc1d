import {expect, test} from '@jest/globals'
import {citesEarlierAct} from '../../../../src/check/rules/completeness/cites-earlier-act.ts'
import {policyWith} from '../../../support/policy.ts'

const references = {
  old: {act: 'LOV-2000-04-14-31', section: '8'},
  both: [
    {act: 'LOV-2018-06-15-38', section: '8'},
    {act: 'LOV-2000-04-14-31', section: '8'}
  ],
  now: {act: 'LOV-2018-06-15-38', section: '8'},
  gdpr: {article: '6(1)(e)'}
}

const cites = (national?: string[]): boolean =>
  citesEarlierAct(policyWith({references}), national === undefined ? {} : {national})

test('a basis is one of the law before the GDPR when it names the act that the GDPR took the place of', () => {
  expect(cites(['old'])).toBe(true)
  expect(cites(['now', 'both'])).toBe(true)
})

test('a basis of the law of today is not, nor one that names no act', () => {
  expect(cites(['now', 'gdpr'])).toBe(false)
  expect(cites(['unknown'])).toBe(false)
  expect(cites()).toBe(false)
  expect(citesEarlierAct(policyWith(), {national: ['old']})).toBe(false)
})
