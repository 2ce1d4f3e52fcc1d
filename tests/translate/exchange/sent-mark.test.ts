import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {isAsSent, sentMark, splitId, withMark} from '../../../src/translate/exchange/sent-mark.ts'

const facts = new Map([['courses.data', '1a2b3c4d']])
const states = ['draft', 'final', 'read-only', 'stale', 'translated', 'untranslated'] as const

describe('the id of a unit', () => {
  test('remembers how far it had come, its words and its facts, and is read back the same', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...states), fc.string(), fc.boolean(), (key, state, text, hasFacts) => {
        const id = `${key}#3f2a9c1b04de`
        const mark = sentMark(state, [text, 1], hasFacts ? facts : new Map())
        expect(splitId(withMark(id, mark))).toEqual({id, mark})
        expect(splitId(withMark(`${id}~2`, mark))).toEqual({id: `${id}~2`, mark})
      }),
      {seed: 5}
    )
  })

  test('is short', () => {
    const mark = sentMark('translated', ['Send ', 1], facts)
    expect(withMark('title#3f2a9c1b04de', mark)).toMatch(/^title#3f2a9c1b04de\.t[0-9a-f]{12}$/)
    expect(withMark('title#3f2a9c1b04de', {...mark, facts: ''})).toMatch(/^title#3f2a9c1b04de\.t[0-9a-f]{6}$/)
  })

  test.each(['title#3f2a9c1b04de', 'title#3f2a9c1b04de~2', 'title#3f2a9c1b04de.x81fc0a', 'nonsense.t81fc0a', ''])(
    'is itself when it says nothing of what was sent: %j',
    (id) => {
      expect(splitId(id)).toEqual({id, mark: undefined})
    }
  )
})

test('words are as they were sent whatever white space tools put in, and are others by a sign', () => {
  const mark = sentMark('draft', ['Send ', 1, ' no.'], facts)
  expect(isAsSent(['\n  Send  ', 1, '\n no', '. '], mark)).toBe(true)
  for (const other of [['Send', 1, ' no.'], ['Send ', 1, ' no'], ['Send ', 2, ' no.'], ['Send 1 no.'], []])
    expect(isAsSent(other, mark)).toBe(false)
})
