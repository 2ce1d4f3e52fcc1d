import {describe, expect, test} from '@jest/globals'
import type {Bundle} from '../../src/language/bundle.ts'
import {createTranslator} from '../../src/language/create-translator.ts'
import {openReadyBundle, writeReadyBundle} from '../../src/language/ready-bundle.ts'
import {readStandardBundle} from '../../src/workspace/languages/load-languages.ts'

/** As one file holds it, read as Latin 1. */
const throughFile = (bundle: Bundle): Bundle =>
  openReadyBundle(Buffer.from(writeReadyBundle(bundle)).toString('latin1'))

const languages = ['en', 'nb', 'nn']

describe.each(languages)('the words of the product in %s, laid out flat', (language) => {
  const bundle = readStandardBundle(language)
  const ready = throughFile(bundle)

  test('are the same words, in the same order, from the same places', () => {
    const plain = [...ready].map(
      ([
        key,
        {
          text,
          origin: {file, path}
        }
      ]) => [key, {text, origin: {file, path}}]
    )
    expect(plain).toEqual([...bundle])
    expect([...ready.keys()]).toEqual([...bundle.keys()])
    expect(ready.size).toBe(bundle.size)
  })

  test('are to i18next what the bundle is', () => {
    const texts = (from: Bundle): Record<string, string> => createTranslator(language, from, new Map()).texts([''])
    expect(texts(ready)).toEqual(texts(bundle))
    const say = (from: Bundle) =>
      createTranslator(language, from, new Map()).word('render.summary', ({path}) => path, 2)
    expect(say(ready)?.text).toBe(say(bundle)?.text)
  })
})

describe('a bundle that was laid out', () => {
  const bundle: Bundle = new Map([
    ['e', {text: 'æ – 🙂', origin: {file: 'locales/nn/a.json', path: ['e']}}],
    ['a.b', {text: 'one', origin: {file: 'locales/nn/a.json', path: ['a', 'b']}}],
    ['c.d.e', {text: 'two', origin: {file: 'locales/nn/c.json', path: ['c.d', 'e']}}],
    ['a.c', {text: 'three', origin: {file: 'locales/nn/c.json', path: ['a', 'c']}}]
  ])
  const ready = throughFile(bundle)

  test('has the keys that the bundle has, and no other', () => {
    expect([ready.has('a.b'), ready.has('a'), ready.has('toString'), ready.has('__proto__')]).toEqual([
      true,
      false,
      false,
      false
    ])
    expect([ready.get('a'), ready.get('constructor')]).toEqual([undefined, undefined])
  })

  test('knows where a key with dots in its names was written', () => {
    const {file, path} = ready.get('c.d.e')!.origin
    expect({file, path}).toEqual({file: 'locales/nn/c.json', path: ['c.d', 'e']})
  })

  test('gives the same entry twice', () => {
    expect(ready.get('a.b')).toBe(ready.get('a.b'))
  })

  test('can be gone through in every way', () => {
    const seen: string[] = []
    ready.forEach(({text}, key, whole) => seen.push(`${key} ${text} ${String(whole === ready)}`))
    expect(seen).toEqual(['e æ – 🙂 true', 'a.b one true', 'c.d.e two true', 'a.c three true'])
    expect([...ready.entries()].map(([key]) => key)).toEqual(['e', 'a.b', 'c.d.e', 'a.c'])
    expect([...ready.values()].map(({text}) => text)).toEqual(['æ – 🙂', 'one', 'two', 'three'])
  })
})
