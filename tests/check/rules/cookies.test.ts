import {describe, expect, test} from '@jest/globals'
import {cookiesRules} from '../../../src/check/rules/cookies/index.ts'
import {examineExample} from '../../support/examine-example.ts'

const find = (policy: string, words: Record<string, string> = {}) => examineExample({policy, ...words}, cookiesRules)
const rulesIn = (...parts: Parameters<typeof find>): string[] => find(...parts).map(({rule}) => rule)

describe('what a group of cookies lacks', () => {
  test('is told once, at the group, when all lack it', () => {
    const items = 'items: {session: {setBy: null}, choice: {setBy: null}, visitor: {setBy: null}, visit: {setBy: null}}'
    expect(find(`cookies: {website: {${items}}}`)).toMatchObject([
      {rule: 'cookie-provider-unsaid', path: ['cookies', 'website'], at: 'key', severity: 'error', related: []}
    ])
  })

  test('is told at the first that lacks it, with the others beside', () => {
    expect(find('cookies: {website: {items: {visitor: {data: null}, visit: {data: null}}}}')).toMatchObject([
      {
        path: ['cookies', 'website', 'items', 'visitor'],
        parameters: {group: 'website', cookies: 'visitor, visit'},
        related: [{path: ['cookies', 'website', 'items', 'visit']}]
      }
    ])
  })

  test('is not lacking where the group says it for all', () => {
    const group = 'processor: web-supplier, items: {session: {setBy: null}, visit: {setBy: null}}'
    expect(rulesIn(`cookies: {website: {${group}}}`)).toEqual([])
  })

  test('weighs less for what is strictly necessary, but its purpose', () => {
    const severities = (field: string) =>
      find(`cookies: {website: {items: {session: {${field}: null}}}}`).map(({severity}) => severity)
    expect(severities('duration')).toEqual(['warning'])
    expect(severities('purposes')).toEqual(['error'])
  })

  test('is another finding where it is an open question', () => {
    expect(
      rulesIn('cookies: {website: {items: {visit: {duration: {open: How long?}}}}}\nopenQuestions: allowed')
    ).toEqual([])
    expect(
      rulesIn('cookies: {website: {items: {visit: {duration: null}}}}\nopen: [{field: cookies.website.duration}]')
    ).toEqual([])
  })

  test('can be told by a description', () => {
    const words = JSON.stringify({cookies: {website: {visit: {description: 'x'}}}})
    const policy = 'cookies: {website: {items: {visit: {name: null, match: null, purposes: null, data: null}}}}'
    expect(rulesIn(policy, {nb: words, nn: words, en: words})).toEqual([])
  })
})

describe('the law of the day', () => {
  test('asks for duration and readers from the judgment in Planet49', () => {
    const policy = 'cookies: {website: {readBy: null, items: {visit: {duration: null}}}}'
    expect(rulesIn(`asOf: "2019-09-30"\n${policy}`)).toEqual([])
    expect(rulesIn(`asOf: "2019-10-01"\n${policy}`)).toEqual(['cookie-duration-unsaid', 'cookie-readers-unsaid'])
  })

  test('asks for consent to each cookie from 2025', () => {
    const policy = 'cookies: {website: {items: {visit: {consent: null}}}}'
    expect(rulesIn(`asOf: "2024-12-31"\n${policy}`)).toEqual([])
    expect(rulesIn(`asOf: "2025-01-01"\n${policy}`)).toEqual(['cookie-set-without-consent'])
  })
})

describe('consent', () => {
  const without = 'consent: null\noutline: [{id: cookies, blocks: [{cookies: website}]}]'
  const noCookies = `${without}\ncookies: none\nanalytics: null`

  test('to cookies is withdrawn by words as well as by a button', () => {
    expect(
      rulesIn(without, {en: 'sections: {introduction: {text: You can withdraw your consent at any time.}}'})
    ).toEqual([])
    expect(find(without)[0]!.path).toEqual(['cookies', 'website', 'items', 'visitor', 'consent'])
  })

  test('as a legal basis can be withdrawn as the block of rights tells', () => {
    const noBlock = 'consent: null\ncookies: none\noutline: [{id: cookies, blocks: []}, {id: rights, blocks: [text]}]'
    const bundle = 'sections: {rights: {text: Rettar., title: Rettar}, cookies: {title: Kapslar}}'
    const words = {nb: bundle, nn: bundle, en: bundle}
    expect(rulesIn(noCookies.replace('[{cookies: website}]', '[]'))).not.toContain('consent-without-way-back')
    const [found] = find(noBlock, words).filter(({rule}) => rule === 'consent-without-way-back')
    expect(found!.path).toEqual(['activities', 'newsletter', 'legalBases', 0])
    expect(found!.related!.map(({path}) => path)).toEqual([['activities', 'statistics', 'legalBases', 0]])
  })

  test('is no matter while its button is an open question', () => {
    expect(
      rulesIn('consent: {control: null, askedAgainAfter: null, open: Is there a button?}\nopenQuestions: allowed')
    ).toEqual([])
  })
})

test('a tool is listed where its supplier sets the cookies', () => {
  const policy = `systems: {visit-counter: {name: Visit Counter, supplier: web-supplier}}
analytics: {website: {system: visit-counter, on: [website], usesCookies: true}}`
  expect(rulesIn(policy)).toEqual([])
  expect(rulesIn(policy.replace('true', 'false').replace('web-supplier', 'form-supplier'))).toEqual([])
})

test('a cookie that a tool for statistics sets is not strictly necessary', () => {
  const policy = `analytics: {website: {system: matomo, on: [website], usesCookies: true}}
cookies: {website: {items: {visit: {purposes: [remember-choices], category: strictly-necessary, consent: false}}}}`
  expect(rulesIn(policy)).toEqual(['cookie-statistics-necessary'])
})
