import {describe, expect, test} from '@jest/globals'
import {checkOpen} from '../../src/model/check-open.ts'
import {policyWith} from '../support/policy.ts'
import {findingsIn, type Shown} from '../support/findings-in.ts'

/** Each question, by its field. */
function questions(facts: string): unknown[] {
  return findingsIn(facts).map(({rule, parameters}: Shown) => [rule, parameters['field'], parameters['question']])
}

describe('open questions', () => {
  test('in place of a fact are told with their field, and pointed at', () => {
    expect(findingsIn('activities:\n  a:\n    retention: {open: How long?, ask: dpo}\n')).toMatchObject([
      {
        at: '3:23',
        text: 'How long?',
        rule: 'open-question',
        parameters: {field: 'activities.a.retention', question: 'How long?'}
      }
    ])
  })

  test('beside a fact are told too', () => {
    expect(questions('parties: {a: {name: A, open: Still?}}\n')).toEqual([['open-question', 'parties.a', 'Still?']])
    expect(questions('activities: {a: {recipients: [{category: partners-statistics, open: Who?}]}}\n')).toEqual([
      ['open-question', 'activities.a.recipients.0', 'Who?']
    ])
    expect(questions('cookies: {a: {open: Whose?, items: {b: {open: What for?}}}}\n')).toEqual([
      ['open-question', 'cookies.a', 'Whose?'],
      ['open-question', 'cookies.a.items.b', 'What for?']
    ])
  })

  test('about an address are no address', () => {
    expect(questions('links: {a: {address: {open: Where?}}}\n')).toEqual([
      ['open-question', 'links.a.address', 'Where?']
    ])
  })

  test('gathered at the top are told with what they say, or else with their field', () => {
    const facts = 'open:\n  - {field: dpo.email, note: Ask HR., ask: department}\n  - {field: updated}\n'
    expect(questions(facts)).toEqual([
      ['open-question', 'dpo.email', 'Ask HR.'],
      ['open-question', 'updated', 'updated']
    ])
    expect(findingsIn(facts).map(({at}) => at)).toEqual(['2:5', '3:5'])
  })

  test('are listed whether or not the policy may be published with them', () => {
    for (const openQuestions of ['allowed', 'refused'] as const) {
      const policy = policyWith({openQuestions, open: [{field: 'updated'}], updated: {open: 'When?'}})
      expect(checkOpen({policy, file: 'policy.yaml'}).map(({path}) => path)).toEqual([
        ['open', 0],
        ['updated', 'open']
      ])
    }
  })

  test('say who must answer, when that is known', () => {
    const policy = policyWith({open: [{field: 'dpo', ask: 'dpo'}], updated: {open: 'When?', ask: 'department'}})
    expect(checkOpen({policy, file: 'policy.yaml'}).map(({asks}) => asks)).toEqual(['dpo', 'department'])
  })

  test('are not things whose id is open', () => {
    expect(questions('dates: {open: "2022"}\nperiods: {open: P1Y}\nparties: {open: {name: Open AS}}\n')).toEqual([])
  })
})
