import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import type {Bundle} from '../../../src/language/bundle.ts'
import {readPassages} from '../../../src/translate/passages/read-passages.ts'
import type {PassageStatus} from '../../../src/translate/state/passage-status.ts'
import {putWords, type PutWords} from '../../../src/workspace/translation/put-words.ts'
import {typedText} from '../../../src/workspace/translation/typed-text.ts'

const key = 'sections.about.text'

const put = (
  text: string,
  index: number,
  typed: string,
  name = key,
  statuses: readonly PassageStatus[] = []
): PutWords => {
  const bundle: Bundle = new Map([[name, {text, origin: {file: 'nb.yaml', path: name.split('.')}}]])
  const wording = {languages: ['nb'], words: new Map([['nb', bundle]])}
  return putWords({wording, statuses, language: 'nb', key: name, index}, typed)
}

const text = `First paragraph,
on two lines.

## A heading

- An item
- Another one with **marks**

> A quotation
> of two lines.

| Head | Cell |
| ---- | ---- |
| uno  | dos  |
`

describe('words as they are typed', () => {
  test.each([
    ['  spaces around  ', 'spaces around'],
    ['one\ntwo\r\nthree', 'one two three'],
    ['a\\\nb', 'a\\\nb'],
    ['quoted\n> lines\n>of it', 'quoted lines of it'],
    ['a\tb', 'a b']
  ])('%j are %j', (written, typed) => {
    expect(typedText(written)).toBe(typed)
  })
})

describe('words that are put into a text', () => {
  test.each(readPassages(key, text).map(({index, kind, raw}) => [kind, raw, index] as const))(
    'take the place of a %s and nothing else: %j',
    (_, raw, index) => {
      const result = put(text, index, '  Other *words*,\nhere ')
      expect(result).toMatchObject({typed: 'Other *words*, here'})
      expect('text' in result && result.text).toBe(text.replace(raw, 'Other *words*, here'))
    }
  )

  test.each([
    ['', 'empty'],
    [' \n ', 'empty'],
    ['one\n\ntwo', 'paragraphs'],
    ['- one', 'list'],
    ['1. januar', 'list'],
    ['# one', 'heading'],
    ['one\n===', undefined],
    ['```', 'not-one-passage'],
    ['<!-- one', 'not-one-passage'],
    ['> one', 'not-one-passage'],
    ['[x]: https://a.no', 'not-one-passage'],
    ['---', 'not-one-passage'],
    ['a\u0000b', 'control-character'],
    ['a\u001bb', 'control-character'],
    ['a\ud800b', 'control-character'],
    ['a\ue000b', 'control-character']
  ])('are refused when they are something else than one paragraph: %j', (typed, fault) => {
    expect(put('Before.\n\nHere.\n\nAfter.\n', 1, typed).fault).toBe(fault)
  })

  test('are refused where they would open or close what stands beside them', () => {
    expect(put('| a | b |\n| - | - |\n| c | d |\n', 2, 'c | e').fault).toBe('not-one-passage')
    expect(put('|a|b|\n|-|-|\n|c|d|\n', 2, 'c\\').fault).toBe('not-one-passage')
    expect(put('Before.\n\nHere.\n', 7, 'words').fault).toBe('gone')
    expect(put('A title', 0, '1. januar', 'title').fault).toBeUndefined()
  })

  test('are refused where their passage is gone, also by states that still know it', () => {
    const [before, gone] = readPassages(key, 'Before.\n\nGone.\n')
    const statuses = [before!, gone!].map((passage): PassageStatus => ({
      ...{language: 'nb', key, state: 'unrecorded', source: passage, target: passage},
      ...{record: undefined, reasons: [], minor: undefined, newValues: [], facts: new Map()}
    }))
    expect(put('Before.\n', 1, 'words', key, statuses).fault).toBe('gone')
  })

  test('are read back letter by letter, whatever they are, or refused', () => {
    const pieces = fc.constantFrom(
      ...'abc æøå 1. - + * _ ` # > | < & [ ] ( ) ! \\ ~ : {{x}} \n \n\n  \t " \' --- === ``` <b> </b> <!-- --> [a](b) http://a.no'.split(
        ' '
      ),
      ' ',
      '\n'
    )
    const typed = fc.array(pieces, {maxLength: 12}).map((all) => all.join(''))
    fc.assert(
      fc.property(typed, fc.nat({max: 7}), (words, index) => {
        const result = put(text, index, words)
        if (result.fault !== undefined) return
        const [before, after] = [readPassages(key, text), readPassages(key, result.text)]
        expect(after.map(({raw, kind}) => [kind, raw])).toEqual(
          before.map(({raw, kind}) => [kind, raw === before[index]!.raw ? typedText(words) : raw])
        )
      }),
      {numRuns: 500, seed: 6}
    )
  })
})
