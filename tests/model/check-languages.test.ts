import {describe, expect, test} from '@jest/globals'
import {findingsIn, inBrief} from '../support/findings-in.ts'

function brief(facts: string): string[] {
  return inBrief(findingsIn(facts))
}

describe('the languages of a policy', () => {
  test('are those that there are words for', () => {
    expect(findingsIn('languages: [nb, se]\n')).toMatchObject([
      {at: '1:17', text: 'se', rule: 'unknown-language', parameters: {actual: 'se', expected: ['en', 'nb', 'nn']}}
    ])
    expect(findingsIn('languages: [nb, eng]\n')[0]!.parameters['nearest']).toBe('en')
  })

  test('are not no, which does not say which written language', () => {
    expect(findingsIn('languages: ["no", en]\n')).toMatchObject([
      {at: '1:13', text: '"no"', rule: 'refused-language', parameters: {actual: 'no', expected: ['nb', 'nn']}}
    ])
    expect(brief('languages: [no, en]\n')).toEqual(['1:13 refused-language «no»'])
  })

  test('are each given once', () => {
    expect(findingsIn('languages: [nb, nn, nb]\n')).toMatchObject([
      {at: '1:21', rule: 'duplicate-id', parameters: {actual: 'nb', where: 'languages'}}
    ])
  })

  test('may be named as every object names something, and are still not known', () => {
    expect(brief('languages: [constructor]\n')).toEqual(['1:13 unknown-language «constructor»'])
  })
})

describe('what differs by language', () => {
  test.each([
    ['the addresses of the pages', 'publication: {addresses: {nm: https://dfo.no}}', '1:27 unknown-language «nm»'],
    ['the names of the pages', 'publication: {slugs: {nb: personvern, enn: privacy}}', '1:39 unknown-language «enn»'],
    ['an address', 'controller: {website: {nn: https://dfo.no, nm: https://dfo.no}}', '1:44 unknown-language «nm»'],
    ['an address of a party', 'parties: {a: {privacyPolicy: {no: https://a.no}}}', '1:31 refused-language «no»']
  ])('is under languages of the policy: %s', (_, facts, finding) => {
    expect(brief(`${facts}\n`)).toEqual([finding])
  })

  test('is told with the languages of this policy, not with all there are', () => {
    expect(findingsIn('languages: [nn]\npublication: {slugs: {nb: a}}\n')).toMatchObject([
      {rule: 'unknown-language', parameters: {actual: 'nb', expected: ['nn'], nearest: 'nn'}}
    ])
  })

  test('may be an open question, which is no language', () => {
    expect(brief('openQuestions: allowed\ncontroller: {website: {open: Which?, ask: dpo}}\n')).toEqual([])
  })

  test('is not what has ids for keys', () => {
    expect(brief('dates: {xx: "2022"}\nparties: {yy: {website: https://dfo.no}}\n')).toEqual([])
  })
})
