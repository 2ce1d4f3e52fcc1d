import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import type {Bundle} from '../../src/language/bundle.ts'
import {createTranslator} from '../../src/language/create-translator.ts'
import type {Placeholder} from '../../src/language/pattern.ts'
import {plainPattern} from '../../src/language/plain-pattern.ts'
import type {Word} from '../../src/language/slot.ts'

/*
 * What a policy says is read without i18next where it holds plain placeholders alone, and means the same then.
 */

const pieces = [
  ...['Vi ', 'ord', ' ', '\n', '{{', '}}', '{', '}', '{{a}}', '{{ a.b }}', '{{controller, genitive}}', '{{a,b , c}}'],
  ...[
    '{{a\n.b}}',
    '{{}}',
    '{{ }}',
    '{{{a}}}',
    '{{- a}}',
    '$t(a)',
    '$t(a, b)',
    ':lang[',
    ':lang[Ord]{nb}',
    ',',
    '-',
    '\uE003'
  ]
]
const texts = fc.array(fc.constantFrom(...pieces), {minLength: 1, maxLength: 8}).map((parts) => parts.join(''))

const bundleOf = (text: string): Bundle => new Map([['a', {text, origin: {file: 'a.yaml', path: ['a']}}]])

/** A word, with what each of its placeholders asks for in its place. */
function asked(translator: ReturnType<typeof createTranslator>): Word | undefined {
  return translator.word('a', ({path, forms}: Placeholder) => JSON.stringify([path, forms]))
}

const words = ({text, slots}: Word): unknown => ({text, slots})

describe('a text with plain placeholders', () => {
  test('is the same word in a policy as it is through i18next', () => {
    let plain = 0
    fc.assert(
      fc.property(texts, (text) => {
        if (plainPattern(text) !== undefined) plain++
        const policy = createTranslator('nb', new Map(), new Map())
        const own = policy.within(bundleOf(text), () => asked(policy)!)
        expect(words(own)).toEqual(words(asked(createTranslator('nb', bundleOf(text), new Map()))!))
      }),
      {numRuns: 600}
    )
    expect(plain).toBeGreaterThan(100)
  })

  test.each(['{{a', 'a}}', '{{{a}}}', '{{}}', '{{ }}', '{{a}} {{b'])('is not what %s is', (text) => {
    expect(plainPattern(text)).toBeUndefined()
  })

  test('does not see the words of the policy before it in what i18next is asked for later', () => {
    const translator = createTranslator('nb', bundleOf('standard'), new Map())
    const told = translator.within(bundleOf('{{{a}}} fra før'), () => asked(translator)!.text)
    expect(told).toMatch(/fra før$/)
    expect(translator.within(new Map(), () => asked(translator)!.text)).toBe('standard')
  })
})
