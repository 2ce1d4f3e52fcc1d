import {describe, expect, test} from '@jest/globals'
import {createTranslator, type Translator} from '../../src/language/create-translator.ts'
import type {Placeholder} from '../../src/language/pattern.ts'
import {plainText} from '../../src/language/plain-text.ts'
import {bundleOf} from '../support/speaker-for.ts'

const show = ({path, forms}: Placeholder): string => `<${[path, ...forms].join('|')}>`

function translator(standard: object, project: object = {}, language = 'nn'): Translator {
  return createTranslator(language, bundleOf(standard, 'standard'), bundleOf(project, 'project'))
}

function say(from: Translator, key: string, count?: number): string {
  const word = from.word(key, show, count)
  return word ? plainText(word) : 'missing'
}

describe('a word', () => {
  test.each([
    ['Frå {{a}} til {{b.c, capital}}', 'Frå <a> til <b.c|capital>'],
    ['{{a}}{{a}}', '<a><a>'],
    ['{{ a , x , y }}', '<a|x|y>'],
    ['{{a,x,\n y}}', '<a|x|y>'],
    ['{{lng}} {{count}} {{defaultValue}}', '<lng> <count> <defaultValue>'],
    ['{{- a}}', '<- a>'],
    ['{{\uE003a}}', '<\uFFFDa>'],
    ['{{{a}}}', '<{a>}']
  ])('has a slot for each placeholder: %j', (text, expected) => {
    expect(say(translator({k: text}), 'k')).toBe(expected)
  })

  test.each([
    '$t(other)',
    '$t(other, {"count": 1})',
    'a$1 $& $$ $`',
    'a { b } c',
    '&amp; <b>x</b> &',
    'a: b::c',
    'a_b.c',
    '%s {0} #{x} ${y}'
  ])('keeps what other syntaxes would read: %s', (text) => {
    expect(say(translator({k: text, other: 'never'}), 'k')).toBe(text)
  })

  test('never has a value read as a text', () => {
    const from = translator({k: 'Hei {{name}}', other: 'never'})
    const word = from.word('k', () => '{{other}} $t(other) {{#if x}}y{{/if}} $1 \uE0000\uE001')
    expect(word).toMatchObject({slots: ['{{other}} $t(other) {{#if x}}y{{/if}} $1 \uE0000\uE001']})
    expect(plainText(word!)).toBe('Hei {{other}} $t(other) {{#if x}}y{{/if}} $1 \uE0000\uE001')
  })

  test.each(['x \uE0000\uE001', '[x](https://a.no/%EE%80%800%EE%80%81)', 'x \uE002'])(
    'cannot hold what stands for a slot: %j',
    (text) => {
      const word = translator({k: text}).word('k', show)!
      expect(word.text).toContain('\uFFFD')
      expect(word.slots).toEqual([])
    }
  )

  test('knows its key and where it was written', () => {
    const word = translator({}, {a: {k: 'x'}}).word('a.k', show)
    expect(word).toMatchObject({key: 'a.k', origin: {file: 'project', path: ['a', 'k']}})
  })

  test('is looked up each time it is said', () => {
    const from = translator({k: '{{a}}'})
    expect(plainText(from.word('k', () => 'first')!)).toBe('first')
    expect(plainText(from.word('k', () => 'second')!)).toBe('second')
  })

  test('can hold another', () => {
    const from = translator({outer: '{{a}} og {{b}}', inner: '«{{c}}»'})
    const word = from.word('outer', ({path}) => (path === 'a' ? from.word('inner', show)! : path))
    expect(plainText(word!)).toBe('«<c>» og b')
    expect(word!.slots.map((slot) => typeof slot === 'object' && slot.kind === 'word')).toEqual([true, false])
  })
})

describe('a key', () => {
  test.each(['title', 'x', 'constructor', '__proto__', 'toString', 'a', 'a.b.c'])(
    'that no layer has is missing: %s',
    (key) => {
      const from = translator({a: {b: 'B'}})
      expect(from.has(key)).toBe(false)
      expect(from.word(key, show)).toBeUndefined()
      expect(from.entry(key)).toBeUndefined()
    }
  )

  test('is one text, however it looks', () => {
    expect(say(translator({'a.b': 'x'}), 'a.b')).toBe('x')
    expect(say(translator({'vocabulary.data.a:b': 'x'}), 'vocabulary.data.a:b')).toBe('x')
    expect(say(translator({law: {acts: {'LOV-1': 'lova'}}}), 'law.acts.LOV-1')).toBe('lova')
    expect(say(translator({law: {bases: {'6(1)(f)': 'interesse'}}}), 'law.bases.6(1)(f)')).toBe('interesse')
  })
})

describe('a number', () => {
  const from = translator({day_one: '{{n}} dag', day_other: '{{n}} dagar'})

  test('chooses among plural forms', () => {
    expect(say(from, 'day', 1)).toBe('<n> dag')
    expect(say(from, 'day', 0)).toBe('<n> dagar')
    expect(say(from, 'day', 21)).toBe('<n> dagar')
    expect(from.has('day')).toBe(false)
    expect(from.has('day', 2)).toBe(true)
    expect(from.written('day', 2)).toBe('day_other')
    expect(from.written('day')).toBe('day')
  })

  test('follows the rules of the language', () => {
    const sami = translator({x_one: '1', x_two: '2', x_other: '3'}, {}, 'se')
    expect([1, 2, 3].map((count) => say(sami, 'x', count))).toEqual(['1', '2', '3'])
    expect(sami.pluralCategories).toEqual(['one', 'two', 'other'])
  })

  test('follows those of English where nobody knows the rules, whatever machine it is', () => {
    expect(translator({}, {}, 'fkv').pluralCategories).toEqual(['one', 'other'])
    expect(translator({x_one: '1', x_other: '2'}, {}, 'fkv').entry('x', 1)!.text).toBe('1')
  })
})

describe('layers', () => {
  const from = translator({a: 'standard a', b: 'standard b', c: 'standard c'}, {a: 'project a', b: 'project b'})
  const words = bundleOf({a: 'policy a', d: 'policy d'}, 'policy')

  test('lie over each other: policy, project, standard', () => {
    expect(from.within(words, () => ['a', 'b', 'c', 'd'].map((key) => say(from, key)))).toEqual([
      'policy a',
      'project b',
      'standard c',
      'policy d'
    ])
    expect(from.within(words, () => from.entry('a')!.origin.file)).toBe('policy')
  })

  test('are gone with the policy', () => {
    from.within(words, () => say(from, 'a'))
    expect(['a', 'b', 'd'].map((key) => say(from, key))).toEqual(['project a', 'project b', 'missing'])
    expect(from.within(bundleOf({a: 'another'}), () => say(from, 'a'))).toBe('another')
    expect(from.within(new Map(), () => [say(from, 'a'), from.has('d')])).toEqual(['project a', false])
  })

  test('are gone with a policy that fails too', () => {
    expect(() =>
      from.within(words, () => {
        throw new Error('stop')
      })
    ).toThrow('stop')
    expect(say(from, 'a')).toBe('project a')
    expect(from.has('d')).toBe(false)
  })

  test('make room for those of another policy for a while', () => {
    const said = from.within(words, () => {
      const before = say(from, 'a')
      const between = from.within(bundleOf({a: 'another'}), () => [say(from, 'a'), say(from, 'd')])
      return [before, ...between, say(from, 'a'), say(from, 'd')]
    })
    expect(said).toEqual(['policy a', 'another', 'missing', 'policy a', 'policy d'])
    expect(say(from, 'a')).toBe('project a')
  })

  test('tell which keys a policy may give again', () => {
    expect(from.within(words, () => ['a', 'c', 'd'].map((key) => from.isStandard(key)))).toEqual([true, true, false])
  })

  test('take nothing from another language', () => {
    translator({only: 'here'}, {}, 'nb')
    expect(say(translator({}, {}, 'nn'), 'only')).toBe('missing')
  })
})

test('a language that nobody knows has one form for one and another for the rest, on every machine', () => {
  const translator = createTranslator('xx', bundleOf({day_one: 'one', day_other: 'other'}), new Map())
  expect(translator.pluralCategories).toEqual(['one', 'other'])
  expect([0, 1, 2].map((count) => translator.entry('day', count)?.text)).toEqual(['other', 'one', 'other'])
})
