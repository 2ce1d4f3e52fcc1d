import {describe, expect, test} from '@jest/globals'
import {factPaths, factsIn, findFact, namespaceOf, type Fact} from '../../src/model/find-fact.ts'
import {policyWith} from '../support/policy.ts'

const policy = policyWith({
  languages: ['nb', 'nn', 'en'],
  updated: {open: 'When?'},
  controller: {email: 'post@dfo.no'},
  people: {ola: {name: 'Ola'}},
  parties: {deltager: {name: 'Deltager', subProcessors: ['thon']}, thon: {name: 'Thon', subProcessors: 'none'}},
  systems: {websak: {name: 'WebSak', standard: 'Noark 5'}},
  sites: {'dfo-site': {domain: 'dfo.no'}},
  siteGroups: {all: ['dfo-site']},
  links: {browsers: {}},
  references: {basis: {article: '6(1)(f)'}},
  numbers: {count: 3},
  activities: {
    courses: {
      data: ['name', {items: ['email-address', 'food-allergies'], when: 'consented'}],
      retention: [{period: 'P3M'}],
      recipients: 'none'
    }
  },
  cookies: {
    matomo: {on: ['all'], items: {'pk-id': {name: '_pk_id'}, on: {name: 'on'}, count: {name: 'n'}}},
    session: {items: {jsessionid: {name: 'JSESSIONID', duration: 'browser-closed'}}}
  }
})

function find(path: string, among = policy): Fact | undefined {
  return findFact(among, path.split('.'))
}

describe('a fact', () => {
  test.each([
    ['updated', {open: 'When?'}],
    ['controller.email', 'post@dfo.no'],
    ['languages.1', 'nn'],
    ['activities.courses.retention.0.period', 'P3M'],
    ['activities.courses.data.1.items.0', 'email-address'],
    ['activities.courses.recipients', 'none']
  ])('is found by its path: %s', (path, value) => {
    expect(find(path)!.value).toEqual(value)
    expect(find(path)!.path.join('.')).toBe(path)
  })

  test('is found with what is known of its field', () => {
    expect(find('controller.email')!.meta).toMatchObject({text: 'plain', article: 'GDPR Article 13(1)(a)'})
    expect(find('activities.courses.data.0')!.meta.term).toEqual(['data'])
    expect(find('activities.courses.recipients')!.meta.article).toBe('GDPR Article 13(1)(e)')
    expect(find('languages.1')!.path).toEqual(['languages', 1])
  })

  test.each([
    ['deltager.name', 'parties.deltager.name'],
    ['websak.standard', 'systems.websak.standard'],
    ['dfo-site.domain', 'sites.dfo-site.domain'],
    ['all.0', 'siteGroups.all.0'],
    ['ola', 'people.ola'],
    ['browsers', 'links.browsers'],
    ['courses.data.0', 'activities.courses.data.0'],
    ['law.basis', 'references.basis'],
    ['law.basis.article', 'references.basis.article'],
    ['law', 'references'],
    ['cookies.matomo.pk-id', 'cookies.matomo.items.pk-id'],
    ['cookies.session.jsessionid.duration', 'cookies.session.items.jsessionid.duration'],
    ['cookies.matomo.items.on', 'cookies.matomo.items.on']
  ])('has a short path: %s', (short, path) => {
    expect(find(short)!.path.join('.')).toBe(path)
  })

  test.each([
    'nobody',
    'deltager.country',
    'deltager.name.length',
    'languages.3',
    'languages.length',
    'languages.-1',
    'languages.01',
    'constructor',
    'parties.toString',
    'law.other',
    'cookies.other.pk-id',
    'cookies.matomo.other',
    'cookies.session.on',
    'parties.matomo.pk-id',
    'updated.year',
    'personvern.toFixed',
    'parties.deltager.subProcessors.thon'
  ])('is not found by %s', (path) => {
    expect(find(path)).toBeUndefined()
  })

  test('of a group of cookies comes before a cookie that is called the same', () => {
    expect(find('cookies.matomo.on')!.value).toEqual(['all'])
  })

  test('of the policy comes before a thing that is called the same', () => {
    const both = policyWith({parties: {controller: {name: 'C'}, dpo: {name: 'D'}}})
    expect(find('controller', both)!.path).toEqual(['controller'])
    expect(find('dpo.name', both)!.value).toBe('D')
  })

  test('is none of a group where the policy says that it has no cookies', () => {
    const without = policyWith({cookies: 'none'})
    expect(find('cookies', without)!.value).toBe('none')
    expect(find('cookies.matomo.pk-id', without)).toBeUndefined()
  })
})

describe('how many there are', () => {
  test.each([
    ['languages.count', 3],
    ['parties.count', 2],
    ['siteGroups.all.count', 1],
    ['cookies.session.count', 1],
    ['cookies.count', 2],
    ['courses.data.count', 3],
    ['courses.data.1.count', 2],
    ['deltager.subProcessors.count', 1]
  ])('is a number: %s', (path, value) => {
    expect(find(path)).toMatchObject({value, meta: {text: 'number'}})
  })

  test.each([
    'updated.count',
    'controller.count',
    'controller.email.count',
    'thon.subProcessors.count',
    'deltager.count',
    'count'
  ])('is not asked of what is no list: %s', (path) => {
    expect(find(path)).toBeUndefined()
  })

  test('is what something called count says, where there is such a thing', () => {
    expect(find('numbers.count')).toMatchObject({value: 3, path: ['numbers', 'count']})
    expect(find('cookies.matomo.count')!.path).toEqual(['cookies', 'matomo', 'items', 'count'])
  })
})

describe('the facts within a fact', () => {
  test('are those of a list in its order', () => {
    expect(factsIn(find('languages')!).map(({value}) => value)).toEqual(['nb', 'nn', 'en'])
    expect(factsIn(find('languages')!).map(({path}) => path.at(-1))).toEqual([0, 1, 2])
  })

  test('are those of a map or an object by their names', () => {
    expect(factsIn(find('parties')!).map(({path}) => path.at(-1))).toEqual(['deltager', 'thon'])
    expect(factsIn(find('websak')!).map(({value}) => value)).toEqual(['WebSak', 'Noark 5'])
  })

  test('are not counted when one is called count', () => {
    expect(factsIn(find('numbers')!)).toMatchObject([{value: 3, path: ['numbers', 'count']}])
  })
})

describe('the paths that prose may use', () => {
  test('all lead to a fact', () => {
    expect(factPaths(policy).filter((path) => !find(path))).toEqual([])
  })

  test.each([
    'deltager',
    'deltager.name',
    'parties.deltager.name',
    'law.basis',
    'cookies.matomo.pk-id',
    'courses.data.1.items.0'
  ])('have the short ones among them: %s', (path) => {
    expect(factPaths(policy)).toContain(path)
  })

  test('have no short one that leads to something else', () => {
    const both = policyWith({parties: {controller: {name: 'C'}, consent: {name: 'D'}}, consent: {}})
    const paths = factPaths(both)
    expect(paths.filter((path) => !find(path, both))).toEqual([])
    expect(paths).not.toContain('controller.name')
    expect(paths).toContain('parties.controller.name')
  })

  test('are each there once', () => {
    expect(new Set(factPaths(policy)).size).toBe(factPaths(policy).length)
  })
})

describe('the map of a short id', () => {
  test('is the one that declares it', () => {
    expect(namespaceOf(policy, 'thon')).toBe('parties')
    expect(namespaceOf(policy, 'courses')).toBe('activities')
  })

  test('is none for what has no short id, or is nothing', () => {
    expect(namespaceOf(policy, 'matomo')).toBeUndefined()
    expect(namespaceOf(policy, 'basis')).toBeUndefined()
    expect(namespaceOf(policy, 'toString')).toBeUndefined()
  })
})
