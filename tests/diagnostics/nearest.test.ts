import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {nearest} from '../../src/diagnostics/nearest.ts'

describe('the name that was meant', () => {
  test.each([
    ['contoller', ['consent', 'controller', 'cookies'], 'controller'],
    ['emial', ['phone', 'email', 'website'], 'email'],
    ['Parties', ['parties', 'people'], 'parties'],
    ['nm', ['en', 'nb', 'nn'], 'nb'],
    ['subprocessors', ['subProcessors', 'processor'], 'subProcessors']
  ])('%s is found', (given, names, meant) => {
    expect(nearest(given, names)).toBe(meant)
  })

  test('the first of equally near names is taken, so that messages do not change from run to run', () => {
    expect(nearest('bat', ['cat', 'hat'])).toBe('cat')
    expect(nearest('bat', ['hat', 'cat'])).toBe('hat')
  })

  test('nothing is suggested when more than a third differs', () => {
    expect(nearest('recipients', ['retention', 'references'])).toBeUndefined()
    expect(nearest('sv', ['en', 'nb', 'nn'])).toBeUndefined()
    expect(nearest('x', [])).toBeUndefined()
  })

  test('two neighbours that changed places are one slip, wherever they are', () => {
    expect(nearest('nme', ['name', 'emn', 'nem'])).toBe('name')
    expect(nearest('ocntroller', ['contractor', 'controller'])).toBe('controller')
    expect(nearest('ne', ['nb', 'en', 'nn'])).toBe('nb')
    expect(nearest('abdc', ['abcd'])).toBe('abcd')
    expect(nearest('ba', ['ab'])).toBe('ab')
    expect(nearest('ba', ['abc'])).toBeUndefined()
  })

  test('a name that is there is its own nearest, if no other is written the same', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z-]{1,12}$/), {minLength: 1})
    fc.assert(
      fc.property(names, fc.nat(), (list, index) => {
        const name = list[index % list.length]!
        expect(nearest(name, list)).toBe(name)
      })
    )
  })

  test('one letter left out of a long name is forgiven', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{4,40}$/), fc.nat(), (name, index) => {
        const at = index % name.length
        expect(nearest(name.slice(0, at) + name.slice(at + 1), [name])).toBe(name)
      })
    )
  })

  test('names of very different length are passed over', () => {
    expect(nearest('a'.repeat(500), ['controller', 'a'.repeat(499)])).toBe('a'.repeat(499))
  })
})
