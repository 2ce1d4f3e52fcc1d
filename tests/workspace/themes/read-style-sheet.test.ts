import {describe, expect, test} from '@jest/globals'
import {readStyleSheet, type StyleSheetParts} from '../../../src/workspace/themes/read-style-sheet.ts'

const parts = (text: string): StyleSheetParts => {
  const found = readStyleSheet(text)
  if ('offset' in found) throw new Error(`cannot be read from ${found.offset}`)
  return found
}

const imports = (text: string): unknown[] =>
  parts(text).imports.map(({address, layer, supports, media}) => ({address, layer, supports, media}))
const addresses = (text: string): string[] => parts(text).addresses.map(({address}) => address)
const plain = {layer: undefined, supports: undefined, media: ''}

describe('what a style sheet imports', () => {
  test.each([
    [`@import 'a.css';`, {address: 'a.css', ...plain}],
    [`@IMPORT URL( "a.css" );`, {address: 'a.css', ...plain}],
    ['@import url(a.css) ;', {address: 'a.css', ...plain}],
    [`@import 'a.css' print;`, {address: 'a.css', ...plain, media: 'print'}],
    [`@import 'a.css' layer;`, {address: 'a.css', ...plain, layer: ''}],
    [
      `@import/**/'a.css' layer( ds.base ) supports(display: grid) screen and (min-width: 1em), print;`,
      {address: 'a.css', layer: 'ds.base', supports: 'display: grid', media: 'screen and (min-width: 1em), print'}
    ],
    [
      `@import 'a.css' supports((a: b) and (not (c: d)));`,
      {address: 'a.css', ...plain, supports: '(a: b) and (not (c: d))'}
    ]
  ])('is %s', (text, expected) => {
    expect(imports(text)).toEqual([expected])
  })

  test('stands before all rules but those of layers and encoding', () => {
    expect(imports(`@charset "UTF-8"; @layer a, b.c; /* x */ @import 'a.css'; @import 'b.css';`)).toHaveLength(2)
  })

  test.each([
    ['a rule', `p{color:red} @import 'a.css';`],
    ['a rule of a layer', `@layer a{} @import 'a.css';`],
    ['a namespace', `@namespace url(http://www.w3.org/1999/xhtml); @import 'a.css';`]
  ])('cannot come after %s', (_, text) => {
    expect(readStyleSheet(text)).toEqual({offset: text.indexOf('@import')})
  })

  test.each([`@import a.css;`, '@import;', `@import 'a.css'`, `@import 'a.css' {}`])(
    'must be named and end: %s',
    (text) => {
      expect(readStyleSheet(text)).toEqual({offset: 0})
    }
  )

  test('in a comment or a text is none', () => {
    expect(imports(`/* @import 'a.css'; */ p::before{content:"@import 'b.css';"}`)).toEqual([])
  })
})

describe('what a style sheet shows', () => {
  test.each([
    ['p{background:url(a.png)}', ['a.png']],
    [`p{background:URL( 'a b.png' ) no-repeat, url("c.png")}`, ['a b.png', 'c.png']],
    [String.raw`p{background:url(a\)b.png)}`, ['a)b.png']],
    [`p{--x:url("data:image/svg+xml,<svg fill='%23f00'/>")}`, [`data:image/svg+xml,<svg fill='%23f00'/>`]],
    [`@media print{a{&:hover{mask:url(#m)}}}`, ['#m']],
    [`p{background:image-set("a.png" 1x, url(b.png) 2x, "c.avif" type("image/avif"))}`, ['a.png', 'b.png', 'c.avif']],
    [`@font-face{src:local("A"), url(a.woff2) format("woff2")}`, ['a.woff2']]
  ])('is found in %s', (text, expected) => {
    expect(addresses(text)).toEqual(expected)
  })

  test.each([`@namespace svg url(http://www.w3.org/2000/svg);`, `/* url(a.png) */`, `p::before{content:"url(a.png)"}`])(
    'is nothing in %s',
    (text) => {
      expect(addresses(text)).toEqual([])
    }
  )

  test('knows where it stands', () => {
    const text = `p{background:url( "a.png" ) center}`
    const [found] = parts(text).addresses
    expect(text.slice(found!.start, found!.end)).toBe('url( "a.png" )')
  })
})

describe('a style sheet that leans on something and is broken', () => {
  test.each([
    ['a bracket that is not closed', 'a{background:url(b.png)', '{'],
    ['a bracket that was not opened', 'a{background:url(b.png)}}', '}}'],
    ['brackets that cross', 'a{background:url(b.png) (]}', ']'],
    ['a comment that does not end', 'a{background:url(b.png)} /* x', '/*'],
    ['a text that does not end', `a{background:url(b.png)} b{content:"x`, '"x'],
    ['an address that does not end as it should', 'a{background:url(b c.png)}', 'url(']
  ])('has %s', (_, text, at) => {
    const offset = text.indexOf(at) + (at === '}}' ? 1 : 0)
    expect(readStyleSheet(text)).toEqual({offset})
  })
})
