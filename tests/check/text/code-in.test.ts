import {describe, expect, test} from '@jest/globals'
import {codeIn} from '../../../src/check/text/code-in.ts'
import {readBlocks} from '../../../src/check/text/read-blocks.ts'

/** The code spans of a text, with where they begin. */
function codesIn(raw: string): [string, number][] {
  return codeIn(readBlocks(raw, 'block')[0]!).map(({text, start}) => [text, start])
}

describe('the code spans of a block', () => {
  test('are found where they stand, not where words have the same letters', () => {
    expect(codesIn('Tida med `id` og `_ga` og `id`.')).toEqual([
      ['id', 9],
      ['_ga', 15],
      ['id', 22]
    ])
  })

  test('may hold signs that mean something in expressions', () => {
    expect(codesIn('Sjå `a.b(c)*[d]{2}|e^$?+/\\\\` no.')).toEqual([['a.b(c)*[d]{2}|e^$?+/\\\\', 4]])
  })

  test('have one character for each placeholder', () => {
    expect(codesIn('Ein `{{x}}_id` her.')).toEqual([['\uFFFC_id', 4]])
  })

  test('are not found within a word', () => {
    expect(codesIn('Det heiter `id`en.')).toEqual([])
  })
})
