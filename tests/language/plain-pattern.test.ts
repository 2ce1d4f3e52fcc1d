import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import type {Bundle, Layer} from '../../src/language/bundle.ts'
import {createInterpolation} from '../../src/language/create-interpolation.ts'
import {createTranslator} from '../../src/language/create-translator.ts'
import type {Pattern, Placeholder} from '../../src/language/pattern.ts'
import {plainPattern} from '../../src/language/plain-pattern.ts'
import {prepareText} from '../../src/language/prepare-text.ts'
import type {Word} from '../../src/language/slot.ts'

/*
 * A text is read without i18next where it holds plain placeholders alone, and means the same then.
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

const nothing = {policy: new Map(), project: new Map(), standard: new Map()} satisfies Record<Layer, Bundle>

/** What a placeholder asks for, in its place. */
const show = ({path, forms}: Placeholder): string => JSON.stringify([path, forms])

/** A word, with what each of its placeholders asks for in its place. */
function asked(translator: ReturnType<typeof createTranslator>): Word | undefined {
  return translator.word('a', show)
}

/** A place in a text, filled in the same way. */
function filled(slot: Pattern['slots'][number]): unknown {
  if ('path' in slot) return show(slot)
  const {text, slots} = slot.pattern
  const word = {kind: 'word', key: 'passage', text, slots: slots.map(filled)}
  return {kind: 'node', name: 'passage', attributes: {lang: slot.language}, children: [word]}
}

describe('a text with plain placeholders', () => {
  test.each(['policy', 'project', 'standard'] as const)(
    'means in the words of a %s what i18next makes of it',
    (layer) => {
      let plain = 0
      fc.assert(
        fc.property(texts, (text) => {
          const bundles = {...nothing, [layer]: bundleOf(text)}
          const pattern = createInterpolation('nb', bundles)('a')
          const translator = createTranslator('nb', bundles.standard, bundles.project)
          const word = translator.within(bundles.policy, () => asked(translator)!)
          expect([word.text, word.slots]).toEqual([pattern.text, pattern.slots.map(filled)])
          if (plainPattern(prepareText(text)) !== undefined) plain++
        }),
        {numRuns: 600}
      )
      expect(plain).toBeGreaterThan(100)
    }
  )

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
