import {describe, expect, test} from '@jest/globals'
import {completenessRules} from '../../../src/check/rules/completeness/index.ts'
import {examineExample} from '../../support/examine-example.ts'
import {findingsBriefly} from '../../support/findings-briefly.ts'

/*
 * What the law asks of a declaration as a whole.
 */

const found = findingsBriefly(completenessRules)

describe('rights', () => {
  const all = '[access, rectification, erasure, restriction, portability, objection, withdraw-consent]'

  test('are each told of when they are missing', () => {
    expect(found({policy: 'rights: {stated: [access, rectification, erasure, restriction, objection]}'})).toEqual([
      'error missing-right rights.stated',
      'error missing-right rights.stated'
    ])
  })

  test('that cannot apply are not found where a legal basis is not known', () => {
    const bases = '[{article: 6(1)(c), national: [case-handling]}]'
    const activities = `kindergarten: {legalBases: {open: Which?}}, enquiries: {legalBases: ${bases}}`
    expect(found({policy: `rights: {stated: ${all}}\nactivities: {${activities}}`})).toEqual([])
  })

  test('that cannot apply are found one by one, where they stand', () => {
    const law = '{article: 6(1)(c), national: [case-handling]}'
    const exception = '{article: 9(2)(g), national: [kindergarten-priority]}'
    const activities = `kindergarten: {legalBases: [${law}, ${exception}]}, enquiries: {legalBases: [${law}]}`
    expect(found({policy: `rights: {stated: ${all}}\nactivities: {${activities}}`})).toEqual([
      'warning inapplicable-right rights.stated.5'
    ])
  })

  test('that a ground in words gives are missing too', () => {
    const policy = `rights: {stated: [access, rectification, erasure, restriction, objection]}
activities: {statistics: {legalBases: [{ground: consent}]}, newsletter: {legalBases: [{ground: consent}]}}`
    expect(found({policy})).toHaveLength(2)
  })

  test.each(['P1M', 'P28D', 'P4W', 'PT12H', 'P14D~'])('are answered in time within %s', (time) => {
    expect(found({policy: `rights: {responseTime: ${time}}`})).toEqual([])
  })

  test.each(['P29D', 'P5W', 'P2M', 'P1M1D', 'P1Y'])('may be answered too late within %s', (time) => {
    expect(found({policy: `rights: {responseTime: ${time}}`})).toEqual(['warning response-time rights.responseTime'])
  })
})

describe('a declaration that refers to a more general one', () => {
  test('is asked for what may stand there, as a warning', () => {
    const policy = `generalDeclaration: transfer-clauses
complaint: null
dpo: null
controller: {email: null, phone: null, postalAddress: null, visitingAddress: null}`
    expect(found({policy})).toEqual([
      'warning missing-complaint complaint.authority',
      'warning missing-controller-contact controller.email',
      'warning missing-dpo dpo'
    ])
  })
})

describe('a data protection officer', () => {
  const officer = (name: string, email: string): string =>
    `people: {officer: {name: ${name}}}\ndpo: {person: officer, email: ${email}@eksempel-kommune.example}`

  test.each([
    ['Kari Nordmann', 'kari.nordmann'],
    ['Kari Nordmann', 'nordmann'],
    ['Bjørn Ås', 'bjorn.as'],
    ['Bjørn Ås', 'bjoern'],
    ['André Lie', 'andre']
  ])('named %s has an address of a person: %s', (name, email) => {
    expect(found({policy: officer(name, email)})).toEqual(['warning personal-dpo-address dpo.email'])
  })

  test.each([
    ['Kari Nordmann', 'personvernombud'],
    ['Per Bo', 'bo-personvern'],
    ['Ombud Nordmann', 'personvernombud']
  ])('named %s has an address of an office: %s', (name, email) => {
    expect(found({policy: officer(name, email)})).toEqual([])
  })

  test('is asked of a public body alone', () => {
    expect(found({policy: 'dpo: null\ncontroller: {body: association}'})).toEqual([])
    expect(found({policy: 'dpo: null\ncontroller: {body: null}'})).toEqual([])
    expect(found({policy: 'dpo: null\ncontroller: {body: state}'})).toEqual(['error missing-dpo dpo'])
  })

  test('who is named must be within reach, whatever the body', () => {
    const policy = 'people: {officer: {name: Kari Nordmann}}\ndpo: {person: officer, email: null, phone: null}'
    expect(found({policy: `${policy}\ncontroller: {body: association}`})).toEqual(['error missing-dpo dpo'])
  })
})

describe('the date of the last change', () => {
  test.each([
    ['2024-11-21', '2026-11-21', 0],
    ['2024-11-20', '2026-11-21', 1],
    ['2024-11', '2026-11-30', 0],
    ['2024-11', '2026-12-01', 1],
    ['2024', '2026-12-31', 0],
    ['2024~', '2027-01-01', 1]
  ])('%s is old on %s: %d', (updated, today, count) => {
    expect(found({policy: `updated: "${updated}"`}, today)).toHaveLength(count)
  })
})

describe('words', () => {
  test('that explain automated decisions are missing in the file of each language that lacks them', () => {
    const words = 'activities: {kindergarten: {logic: x, significance: x, consequences: x}}'
    const policy = 'activities: {kindergarten: {automatedDecisions: {ground: 22(2)(b), law: [kindergarten-places]}}}'
    const files = examineExample(
      {policy, nb: words, nn: words, en: 'activities: {kindergarten: {logic: x, significance: x}}'},
      completenessRules
    )
    expect(files).toEqual([
      expect.objectContaining({
        rule: 'automated-decision-words',
        file: 'policies/eksempel/en.yaml',
        path: ['activities', 'kindergarten', 'consequences']
      })
    ])
  })

  test('that explain a joint arrangement are missing in each language', () => {
    const policy = 'jointControllers: [{party: county-governor, contactPoint: true}]'
    const files = examineExample({policy}, completenessRules).map(({file}) => file)
    expect(files).toEqual(['nb', 'nn', 'en'].map((language) => `policies/eksempel/${language}.yaml`))
  })

  test('that tell a purpose in one language alone are not enough', () => {
    const policy = 'activities: {newsletter: {purposes: null}}'
    expect(found({policy, nb: 'activities: {newsletter: {purpose: x}}'})).toEqual([
      'error missing-purpose activities.newsletter.purposes'
    ])
  })
})
