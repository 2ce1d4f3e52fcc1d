import {runInThisContext} from 'node:vm'
import {describe, expect, test} from '@jest/globals'
import {parseAst} from 'vite'

interface Transform {
  transform: {handler: (this: {parse: typeof parseAst}, code: string) => {code: string} | undefined}
}

/** A plugin has no types, as all that the build is told. */
const file: string = '../../src/packaging/stable-shapes.js'
const {stableShapes} = (await import(file)) as {stableShapes(): Transform}

/** What the build makes of a module; undefined where it leaves it as it is. */
const built = (code: string): string | undefined => stableShapes().transform.handler.call({parse: parseAst}, code)?.code

describe('an object of a library', () => {
  test.each([
    [
      'that begins with a spread and goes on begins with a field of its own',
      'f({...a, b: 1})',
      'f({ b: void 0,...a, b: 1})'
    ],
    ['does so within another, too', '({...a, b: {...c, d}})', '({ b: void 0,...a, b: { d: void 0,...c, d}})'],
    [
      'has the field that comes first after several spreads',
      'f({...a, ...b, c, d})',
      'f({ c: void 0,...a, ...b, c, d})'
    ]
  ])('%s', (_, code, expected) => {
    expect(built(code)).toBe(expected)
  })

  test.each(['f({...a})', 'f({b: 1, ...a})', 'f({...a, [b]: 1})', 'f([...a, b])', 'const {a, ...b} = c'])(
    'is left as it is in %s',
    (code) => {
      expect(built(code)).toBeUndefined()
    }
  )

  test('has the same fields with the same values then', () => {
    const make = runInThisContext(built('(a, b) => ({...a, b, c: 3})')!) as (a: object, b: unknown) => object
    expect(make({x: 1, b: 9}, 2)).toEqual({x: 1, b: 2, c: 3})
  })
})
