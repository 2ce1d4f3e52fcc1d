import {describe, expect, test} from '@jest/globals'
import {isAdequate} from '../../../src/check/facts/is-adequate.ts'
import {isOutsideEea} from '../../../src/check/facts/is-outside-eea.ts'
import {transfersRules} from '../../../src/check/rules/transfers/index.ts'
import {examineExample} from '../../support/examine-example.ts'

const find = (policy: string) => examineExample({policy}, transfersRules)
const rulesIn = (policy: string): string[] => find(policy).map(({rule}) => rule)

describe('a transfer that nobody tells of', () => {
  test('is found for a sub-processor of a recipient, where the recipient is named', () => {
    const recipients = 'recipients: [{party: newsletter-supplier, role: processor}]'
    const [found] = find(`activities: {newsletter: {${recipients}, transfers: null}}`)
    expect(found).toMatchObject({
      rule: 'transfer-unsaid',
      severity: 'error',
      path: ['activities', 'newsletter', 'recipients', 0],
      parameters: {activity: 'newsletter', party: 'cloud-supplier', country: 'US'}
    })
    expect(found!.related).toEqual([
      {file: 'policies/eksempel/policy.yaml', path: ['parties', 'cloud-supplier', 'country']}
    ])
  })

  test('weighs less for a supplier of a system, and nothing where the system runs in the house', () => {
    const policy = (system: string) =>
      `systems: {matomo: {supplier: cloud-supplier${system}}}\nactivities: {statistics: {transfers: null}}`
    expect(find(policy(''))).toMatchObject([
      {rule: 'transfer-unsaid', severity: 'warning', path: ['activities', 'statistics', 'systems', 0]}
    ])
    expect(rulesIn(policy(', hosting: own-servers'))).toEqual([])
  })

  test('is told of by the activity that it otherwise follows, or by the country', () => {
    const recipients = 'recipients: [{party: cloud-supplier, role: processor}]'
    expect(rulesIn(`activities: {kindergarten: {${recipients}, transfers: null, sameAs: newsletter}}`)).toEqual([])
    const followed = 'statistics: {transfers: null, sameAs: newsletter}'
    expect(
      rulesIn(`activities: {kindergarten: {${recipients}, transfers: null, sameAs: statistics}, ${followed}}`)
    ).toEqual([])
    const transfers = 'transfers: [{to: county-governor, country: US, safeguard: "45"}]'
    expect(rulesIn(`activities: {kindergarten: {${recipients}, ${transfers}}}`)).toEqual([])
  })

  test('is another finding where it is an open question', () => {
    const allowed = 'openQuestions: allowed'
    expect(rulesIn(`${allowed}\nactivities: {newsletter: {transfers: {open: Where?}}}`)).toEqual([])
    const open = 'open: [{field: activities.newsletter.transfers}]'
    expect(rulesIn(`${allowed}\n${open}\nactivities: {newsletter: {transfers: null}}`)).toEqual([])
  })
})

test('a denied transfer is pointed at where it is denied', () => {
  expect(find('activities: {newsletter: {transfers: none}}')).toMatchObject([
    {
      rule: 'transfer-denied',
      path: ['activities', 'newsletter', 'transfers'],
      related: [{path: ['activities', 'newsletter', 'recipients', 0]}, {path: ['parties', 'cloud-supplier', 'country']}]
    }
  ])
})

test('a compelling interest without an article needs a copy and no safeguard', () => {
  const transfer = 'to: cloud-supplier, country: US, interest: security-of-systems'
  expect(rulesIn(`activities: {newsletter: {transfers: [{${transfer}}]}}`)).toEqual(['transfer-without-copy'])
})

test('a derogation is open to those that are no public body, and where no public power is exercised', () => {
  const transfers = 'transfers: [{to: cloud-supplier, country: US, safeguard: 49(1)(a)}]'
  expect(rulesIn(`activities: {newsletter: {${transfers}}}`)).toEqual([])
  expect(rulesIn(`controller: {body: company}\nactivities: {enquiries: {${transfers}}}`)).toEqual([])
})

test('adequacy is judged by the declaration’s own day', () => {
  const policy = 'activities: {newsletter: {transfers: [{to: cloud-supplier, country: US, safeguard: "45"}]}}'
  expect(rulesIn(`asOf: "2020-07-15"\n${policy}`)).toEqual([])
  expect(rulesIn(`asOf: "2020-07-16"\n${policy}`)).toEqual(['transfer-without-adequacy'])
  expect(rulesIn(`asOf: "2023-07-09"\n${policy}`)).toEqual(['transfer-without-adequacy'])
  expect(rulesIn(`asOf: "2023-07-10"\n${policy}`)).toEqual([])
})

test('nothing is asked of a declaration from before the GDPR', () => {
  expect(rulesIn('asOf: "2018-07-19"\nactivities: {newsletter: {transfers: none}}')).toEqual([])
})

test('decisions hold from their day until they are annulled', () => {
  expect(isAdequate('JP', '2019-01-22')).toBe(false)
  expect(isAdequate('JP', '2019-01-23')).toBe(true)
  expect(isAdequate('US', undefined)).toBe(true)
  expect(isAdequate('IN', undefined)).toBe(false)
})

test('the EEA ends where its law does', () => {
  expect(isOutsideEea('SE', undefined)).toBe(false)
  expect(isOutsideEea('AX', '2026-01-01')).toBe(false)
  expect(isOutsideEea('GB', '2021-06-27')).toBe(false)
  expect(isOutsideEea('GB', '2021-06-28')).toBe(true)
  expect(isOutsideEea('US', undefined)).toBe(true)
})

describe('a supplier that is known to have its owner outside the EEA', () => {
  const uses = (facts: string, activity = 'transfers: null'): unknown[] =>
    find(`${facts}\nactivities: {statistics: {${activity}}}`)
      .filter(({rule}) => rule === 'transfer-to-known-supplier')
      .map(({path, parameters}) => [path!.join('.'), parameters?.['party']])
  const google = 'parties: {web-supplier: {name: Google Ireland, country: null}}'

  test('is found where the activity names it, or the system in use', () => {
    expect(uses(google)).toEqual([['activities.statistics.recipients.0', 'web-supplier']])
    expect(uses('systems: {matomo: {name: Google Analytics, supplier: null}}')).toEqual([
      ['activities.statistics.systems.0', 'matomo']
    ])
  })

  test('is not found where the country, the owner or the transfer is told of or asked for', () => {
    expect(uses('parties: {web-supplier: {name: Google Ireland, country: IE}}')).toEqual([])
    expect(uses('parties: {web-supplier: {name: Google, country: null, controlledFrom: US}}')).toEqual([])
    expect(uses('parties: {web-supplier: {name: Google, country: {open: Which?}}}')).toEqual([])
    expect(uses(google, 'transfers: none')).toEqual([])
    expect(uses(google, 'transfers: {open: Are there any?}')).toEqual([])
    expect(uses(google, 'transfers: null, sameAs: newsletter')).toEqual([])
  })

  test('is not found where the system runs in the house, or the name only begins alike', () => {
    const system = 'systems: {matomo: {name: Tableau, supplier: null, hosting: own-servers}}'
    expect(uses(system)).toEqual([])
    expect(uses('systems: {matomo: {name: Tableauet, supplier: null}}')).toEqual([])
  })

  test('is not looked for in a declaration from before the GDPR', () => {
    expect(uses(`asOf: "2017-01-01"\n${google}`)).toEqual([])
  })
})
