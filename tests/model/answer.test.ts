import {describe, expect, test} from '@jest/globals'
import {answer, isOpen} from '../../src/model/answer.ts'
import {findingsIn} from '../support/findings-in.ts'

describe('three kinds of nothing', () => {
  test('are no answer: unsaid, said to be none, and an open question', () => {
    expect(answer(undefined)).toBeUndefined()
    expect(answer('none')).toBeUndefined()
    expect(answer({open: 'Who?'})).toBeUndefined()
    expect(answer({open: 'Who?', ask: 'dpo'})).toBeUndefined()
  })

  test('are not what only looks empty', () => {
    expect(answer(false)).toBe(false)
    expect(answer(0)).toBe(0)
    expect(answer([])).toEqual([])
    expect(answer({})).toEqual({})
  })

  test('are told from an answer with a doubt beside it', () => {
    const party = {name: 'Acos', open: 'Is it still so?'}
    expect(isOpen(party)).toBe(false)
    expect(answer(party)).toBe(party)
    expect(isOpen({ask: 'dpo'})).toBe(false)
    expect(isOpen(null)).toBe(false)
  })

  test('may stand where the law asks for a fact', () => {
    expect(findingsIn('activities: {a: {recipients: none, transfers: none, retention: none}}\n')).toEqual([])
    expect(findingsIn('activities: {a: {data: {open: Which?}}}\n')).toMatchObject([{rule: 'open-question'}])
  })

  test('are not all allowed everywhere: that there are no purposes cannot be said', () => {
    expect(findingsIn('activities: {a: {purposes: none}}\n')).toMatchObject([
      {rule: 'wrong-type', at: '1:28', parameters: {actual: 'none', expected: {word: 'type.array'}}}
    ])
  })
})
