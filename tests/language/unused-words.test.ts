import {expect, test} from '@jest/globals'
import {createTranslator} from '../../src/language/create-translator.ts'
import {unusedWords} from '../../src/language/unused-words.ts'
import {policyWith} from '../support/policy.ts'
import {bundleOf, wordsFile} from '../support/speaker-for.ts'
import {standardBundle} from '../support/standard-bundle.ts'

const translator = createTranslator('nn', standardBundle('nn'), bundleOf({own: {phrase: 'x'}}))

const facts = {
  terms: {data: ['shoe-size'], roles: ['harbour-master'], events: ['tide']},
  parties: {authority: {}},
  systems: {archive: {}},
  links: {help: {}},
  references: {basis: {article: '6(1)(f)'}},
  activities: {courses: {}},
  cookies: {matomo: {items: {'pk-id': {name: '_pk_id'}}}},
  outline: [{id: 'intro', sections: [{id: 'within', blocks: ['text']}]}]
}

function unused(words: object, policy: Readonly<Record<string, unknown>> = facts) {
  return unusedWords(bundleOf(words), policyWith(policy), translator, wordsFile)
}

test('words of everything that a policy has are used', () => {
  const words = {
    title: 'x',
    controller: {name: 'x', shortName: 'x', self: 'x'},
    consent: {control: 'x'},
    jointControllers: {arrangement: 'x'},
    sections: {intro: {title: 'x', text: 'x'}, within: {title: 'x', text: 'x'}},
    activities: {courses: {title: 'x', purpose: 'x', logic: 'x', significance: 'x', consequences: 'x'}},
    parties: {authority: {name: 'x'}},
    systems: {archive: {name: 'x'}},
    links: {help: {label: 'x'}},
    cookies: {matomo: {title: 'x', 'pk-id': {description: 'x'}}},
    references: {basis: 'x'},
    vocabulary: {
      data: {'shoe-size': 'x'},
      roles: {'harbour-master': {definite: 'x', indefinite: 'x', plural: 'x', definitePlural: 'x'}},
      events: {tide: {when: 'x', after: 'x'}}
    }
  }
  expect(unused(words)).toEqual([])
})

test('words that lie over those of the product or the project are used', () => {
  expect(unused({'vocabulary.data.name': 'x', 'period.day_one': 'x', 'own.phrase': 'x'})).toEqual([])
})

test('a standard sentence of another language is no unknown one in a language that has none', () => {
  const added = createTranslator('se', new Map(), new Map())
  const words = bundleOf({cookies: {waits: 'x', wiats: 'x'}})
  const keys = (others: (typeof translator)[]) =>
    unusedWords(words, policyWith(facts), added, wordsFile, () => others).map(({parameters}) => parameters['actual'])
  expect(keys([translator])).toEqual(['cookies.wiats'])
  expect(keys([])).toEqual(['cookies.waits', 'cookies.wiats'])
})

test('a standard sentence by a name that is misspelt is not, and the right one is told', () => {
  expect(unused({cookies: {wiats: 'x'}})).toMatchObject([
    {rule: 'unknown-key', parameters: {actual: 'cookies.wiats', nearest: 'cookies.waits'}}
  ])
})

test('words of what is not there are not, and the nearest is told', () => {
  expect(unused({parties: {authorithy: {name: 'x'}}})).toEqual([
    {
      rule: 'unknown-key',
      file: wordsFile,
      path: ['parties', 'authorithy', 'name'],
      at: 'key',
      parameters: {actual: 'parties.authorithy.name', nearest: 'parties.authority.name'}
    }
  ])
})

test('words that nobody knows have no nearest', () => {
  const findings = unused({entirely: {other: 'x'}, 'vocabulary.data.beard-length': 'x'}, {cookies: 'none'})
  expect(findings.map(({parameters}) => parameters)).toEqual([
    {actual: 'entirely.other'},
    {actual: 'vocabulary.data.beard-length'}
  ])
})

test('a term that has forms has no word of its own', () => {
  expect(unused({'vocabulary.roles.harbour-master': 'x'})).toMatchObject([{rule: 'unknown-key'}])
})
