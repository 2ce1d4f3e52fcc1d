import {describe, expect, test} from '@jest/globals'
import {splitPassages} from '../../src/language/split-passages.ts'
import {token} from '../../src/language/tokens.ts'
import {passageIn, soundPassage, speakerFor} from '../support/speaker-for.ts'
import {passageText} from '../../src/language/passage.ts'

const [first, second, third] = ['first', 'second', 'third'].map((path) => ({path, forms: []}))

describe('a passage in another language', () => {
  test('is taken out of the text, with its own placeholders numbered from the first', () => {
    const split = splitPassages(`${token(0)} is :lang[kalla ${token(1)}]{nb} by ${token(2)}`, [first!, second!, third!])
    expect(split).toEqual({
      text: `${token(0)} is ${token(1)} by ${token(2)}`,
      slots: [first, {language: 'nb', pattern: {text: `kalla ${token(0)}`, slots: [second]}}, third]
    })
  })

  test('may stand twice in a text, beside another', () => {
    const {text, slots} = splitPassages(':lang[ein]{nn}:lang[one]{en}', [])
    expect(text).toBe(token(0) + token(1))
    expect(slots).toMatchObject([{language: 'nn'}, {language: 'en'}])
  })

  test.each([
    ['a link', '[lova](https://lovdata.no/)'],
    ['brackets in pairs', 'lova [1] og [2]'],
    ['a bracket that is escaped', 'lova \\] slutt']
  ])('may hold %s', (_, inner) => {
    expect(splitPassages(`:lang[${inner}]{nb}`, []).slots).toMatchObject([{pattern: {text: inner}}])
  })

  test.each([':lang[lova{nb}', ':lang[lova]', ':lang[lova] {nb}', ':lang[lova]{n b}', 'lang[lova]{nb}'])(
    'is one only when it is written whole: %s',
    (text) => {
      expect(splitPassages(text, [])).toEqual({text, slots: []})
    }
  )

  test('names facts like the text around it', () => {
    const facts = {parties: {nav: {name: 'Nav'}}}
    expect(soundPassage('en', 'Ask {{nav}} (:lang[spør {{nav}} [her](#x)]{nb}).', {facts})).toBe(
      'Ask Nav (spør Nav [her](#x)).'
    )
    expect(passageIn('en', ':lang[spør {{navv}}]{nb}', {facts}).findings).toMatchObject([
      {rule: 'unfilled-placeholder', parameters: {nearest: '{{nav}}'}}
    ])
  })

  test('is a node that knows its language', () => {
    const slot = speakerFor('en', {words: {title: ':lang[Lov om personvern]{nb}'}}, ({context}) =>
      passageText('title', context)
    )
    expect(slot).toMatchObject({slots: [{kind: 'node', name: 'passage', attributes: {lang: 'nb'}}]})
  })
})
