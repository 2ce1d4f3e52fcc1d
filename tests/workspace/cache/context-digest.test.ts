import {describe, expect, test} from '@jest/globals'
import {contextDigest, type RenderContext} from '../../../src/workspace/cache/context-digest.ts'

const gapText = (key: string): string => key
const context: RenderContext = {
  product: 'p',
  shared: 's',
  standard: false,
  messages: 'nb',
  render: {formats: ['html'], draft: false, gapText, theme: {name: 't', attributes: {a: {x: '1', y: '2'}}}}
}
const digest = (render: Partial<RenderContext['render']>, rest: Partial<RenderContext> = {}): string =>
  contextDigest({...context, ...rest, render: {...context.render, ...render}})

describe('what pages are made from besides their policy', () => {
  test.each([
    ['another product', digest({}, {product: 'q'})],
    ['another project', digest({}, {shared: 't'})],
    ['bundles of its own', digest({}, {standard: true})],
    ['other formats', digest({formats: ['md']})],
    ['a fragment', digest({fragment: 'plain'})],
    ['another theme', digest({theme: {name: 't', attributes: {a: {x: '1', y: '3'}}}})],
    ['a target', digest({target: {title: 'heading'}})],
    ['a pattern of paths', digest({path: '{slug}.html'})],
    ['a style sheet', digest({styleSheet: {address: '/x.css', outside: true}})],
    ['a draft', digest({draft: true})]
  ])('is another with %s', (_, other) => {
    expect(other).not.toBe(digest({}))
    expect(other).toMatch(/^[0-9a-f]{64}$/)
  })

  test('is the same in whatever order it is said, and wherever pages go', () => {
    expect(digest({theme: {attributes: {a: {y: '2', x: '1'}}, name: 't'}})).toBe(digest({}))
    expect(digest({languages: ['nn', 'nb']})).toBe(digest({languages: ['nb', 'nn']}))
    const elsewhere: object = {out: '/x', jobs: 3, cache: 'y', clean: true}
    expect(digest({...elsewhere})).toBe(digest({}))
    expect(digest({}, {messages: 'en'})).toBe(digest({}))
    expect(digest({fragment: undefined})).toBe(digest({}))
  })

  test('is another with marks in another language', () => {
    expect(digest({draft: true}, {messages: 'en'})).not.toBe(digest({draft: true}))
  })
})
