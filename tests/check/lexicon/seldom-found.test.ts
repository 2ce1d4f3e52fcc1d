import {describe, expect, test} from '@jest/globals'
import {mayBeIn, SeldomFound} from '../../../src/check/lexicon/seldom-found.ts'

describe('an expression that knows what must be there', () => {
  test('finds every match from the beginning, whatever was searched before', () => {
    const expression = new SeldomFound('ein~?', ['ein'])
    expect([...'ein og Ein'.matchAll(expression)].map(({0: found, index}) => [found, index])).toEqual([
      ['ein', 0],
      ['Ein', 7]
    ])
    expect([...'ein'.matchAll(expression)]).toHaveLength(1)
  })

  test('finds nothing in a text without any of it, as it promised', () => {
    const expression = new SeldomFound('ein|to', ['ein'])
    expect([...'to'.matchAll(expression)]).toEqual([])
    expect('to'.search(expression)).toBe(-1)
  })

  test('tells where the first match is', () => {
    expect('Vi EIN'.search(new SeldomFound('ein', ['ein']))).toBe(3)
    expect('ei ein'.search(new SeldomFound('ein$', ['ein']))).toBe(3)
    expect('ein to'.search(new SeldomFound('ein$', ['ein']))).toBe(-1)
  })

  test('goes on after a match of nothing', () => {
    expect([...'ab'.matchAll(new SeldomFound('x*'))].map(({index}) => index)).toEqual([0, 1, 2])
  })
})

describe('a pattern may be in a text', () => {
  test('when something that it needs is there', () => {
    expect(mayBeIn(new SeldomFound('x', ['ein', 'to']), 'berre to')).toBe(true)
    expect(mayBeIn(new SeldomFound('x', ['ein', 'to']), 'berre tre')).toBe(false)
    expect(mayBeIn(new SeldomFound('x', []), 'x')).toBe(false)
  })

  test('when nobody knows what it needs', () => {
    expect(mayBeIn(new SeldomFound('x'), 'berre tre')).toBe(true)
    expect(mayBeIn(/x/, 'berre tre')).toBe(true)
  })

  test('and not when there is no pattern', () => {
    expect(mayBeIn(undefined, 'berre tre')).toBe(false)
  })
})
