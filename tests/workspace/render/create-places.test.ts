import {describe, expect, test} from '@jest/globals'
import type {Format} from '../../../src/model/configuration.ts'
import type {Target} from '../../../src/model/target.ts'
import {createPlaces, type Places} from '../../../src/workspace/render/create-places.ts'

const placesOf = (given: {path?: string; target?: Target; formats?: Format[]} = {}): Places =>
  createPlaces({
    assets: [{path: 'assets/a.css', content: ''}],
    options: {formats: ['html', 'md'], draft: false, gapText: (key) => key, ...given}
  })

describe('the places of policies', () => {
  test.each([
    [{}],
    [{path: '{policy}/{slug}.{format}'}],
    [{target: {path: '{policy}/{language}.md'}}],
    [{target: {path: '{language}/{slug}.md'}, formats: ['html' as const]}]
  ])('are apart where each has a folder of its own, and nothing is remembered: %j', (given) => {
    const places = placesOf(given)
    expect(places.apart).toBe(true)
    expect(places.of('a').take('x/nb.html', 'a')).toBeUndefined()
    expect(places.of('b').take('x/nb.html', 'b')).toBeUndefined()
  })

  test.each([
    [{path: '{language}/{slug}.{format}'}],
    [{path: '{policy}.{format}'}],
    [{target: {path: {original: '{policy}/{language}.md', translation: 'i18n/{slug}.md'}}}]
  ])('are remembered from one to the next where two can want the same: %j', (given) => {
    const places = placesOf(given)
    expect(places.apart).toBe(false)
    expect(places.of('a').take('x/nb.html', 'a/nb')).toBeUndefined()
    expect(places.of('b').take('x/NB.html', 'b/nb')).toBe('a/nb')
    expect(places.of('b').holder('x')).toBe('a/nb')
    expect(places.of('b').holder('y')).toBeUndefined()
  })

  test('are never those of what pages need besides', () => {
    expect(placesOf().of('assets').take('assets/a.css', 'assets/nb')).toBe('assets/a.css')
  })
})
