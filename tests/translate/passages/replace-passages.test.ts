import {describe, expect, test} from '@jest/globals'
import {readPassages} from '../../../src/translate/passages/read-passages.ts'
import {replacePassages} from '../../../src/translate/passages/replace-passages.ts'

const source = 'Ein.\n\n## To\n\n- tre\n- fire\n\nFem.\n'

/** Pair the passages of the source with those of a text, by number, and write some. */
function replace(text: string | undefined, pairs: readonly (number | undefined)[], written: Record<number, string>) {
  const [sources, targets] = [readPassages('a.text', source), readPassages('a.text', text ?? '')]
  return replacePassages(
    'a.text',
    text,
    source,
    sources.map((one, index) => {
      const target = pairs[index]
      return {source: one, target: target === undefined ? undefined : targets[target], written: written[index]}
    })
  )
}

const whole = 'One.\n\n## Two\n\n- three\n- four\n\nFive.\n'

describe('passages are put into a text', () => {
  test('where they stand, and nothing else changes', () => {
    expect(replace(whole, [0, 1, 2, 3, 4], {3: 'FOUR'})).toBe('One.\n\n## Two\n\n- three\n- FOUR\n\nFive.\n')
  })

  test('and one that is missing comes where the source has it, as what it is there', () => {
    expect(replace('One.\n\n- three\n\nFive.\n', [0, undefined, 1, undefined, 2], {1: 'Two', 3: 'four'})).toBe(
      'One.\n\n## Two\n\n- three\n- four\n\nFive.\n'
    )
  })

  test('and the first, also when several are missing', () => {
    expect(replace('- three\n- four\n\nFive.\n', [undefined, undefined, 0, 1, 2], {0: 'One.', 1: 'Two'})).toBe(whole)
  })

  test('and the last', () => {
    expect(replace('One.', [0, undefined, undefined, undefined, undefined], {4: 'Five.'})).toBe('One.\n\nFive.')
  })

  test('and all of them, where there was no text', () => {
    const all = {0: 'One.', 1: 'Two', 2: 'three', 3: 'four', 4: 'Five.'}
    expect(replace(undefined, [], all)).toBe(whole)
  })

  test('and some of them, where there was no text: nothing of the source comes with them', () => {
    expect(replace(undefined, [], {1: 'Two', 4: 'Five.'})).toBe('## Two\n\nFive.\n')
  })

  test('and an item before the others of its list', () => {
    expect(replace('One.\n\n## Two\n\n- four\n\nFive.\n', [0, 1, undefined, 2, 3], {2: 'three'})).toBe(whole)
  })

  test('and nothing, when what was written would be more passages than one', () => {
    expect(replace(whole, [0, 1, 2, 3, 4], {0: 'One.\n\nAnd a half.'})).toBeUndefined()
  })
})

/** Pair the passages of any source with those of a text, by number, and write some. */
function put(
  from: string,
  text: string | undefined,
  pairs: readonly (number | undefined)[],
  written: Record<number, string>
): string | undefined {
  const [sources, targets] = [readPassages('a.text', from), readPassages('a.text', text ?? '')]
  const replacements = sources.map((one, index) => {
    const target = pairs[index]
    return {source: one, target: target === undefined ? undefined : targets[target], written: written[index]}
  })
  return replacePassages('a.text', text, from, replacements)
}

describe('an item that is missing is marked as those of its list in the text', () => {
  const list = '- en\n- to\n- tre\n'

  test.each([
    ['* one\n* three\n', '* one\n* two\n* three\n'],
    ['+   one\n+   three\n', '+   one\n+   two\n+   three\n'],
    ['  * one\n  * three\n', '  * one\n  * two\n  * three\n']
  ])('in the midst of %j', (text, result) => {
    expect(put(list, text, [0, undefined, 1], {1: 'two'})).toBe(result)
  })

  test('at its beginning and at its end', () => {
    expect(put(list, '* two\n* three\n', [undefined, 0, 1], {0: 'one'})).toBe('* one\n* two\n* three\n')
    expect(put(list, '* one\n* two\n', [0, 1, undefined], {2: 'three'})).toBe('* one\n* two\n* three\n')
    expect(put(`Nå:\n\n${list}`, 'Now:\n\n* two\n* three\n', [0, undefined, 1, 2], {1: 'one'})).toBe(
      'Now:\n\n* one\n* two\n* three\n'
    )
  })

  test('with its own number where they are numbered', () => {
    expect(put('1. en\n2. to\n3. tre\n', '1) one\n3) three\n', [0, undefined, 1], {1: 'two'})).toBe(
      '1) one\n2) two\n3) three\n'
    )
  })

  test('but as in the source where it begins a list of its own within another', () => {
    expect(put('- en\n  - to\n- tre\n', '* one\n* three\n', [0, undefined, 1], {1: 'two'})).toBe(
      '* one\n  - two\n* three\n'
    )
  })
})

describe('a table', () => {
  const table = '| a en | b to |\n| - | - |\n| c tre | d fire |\n'
  const inTable = (text: string | undefined, pairs: readonly (number | undefined)[], written: Record<number, string>) =>
    put(table, text, pairs, written)

  test('is written whole', () => {
    expect(inTable(undefined, [], {0: 'a', 1: 'b', 2: 'c', 3: 'd'})).toBe('| a | b |\n| - | - |\n| c | d |\n')
  })

  test('changes in its cells', () => {
    expect(inTable('| a | b |\n| - | - |\n| c | d |\n', [0, 1, 2, 3], {2: 'C'})).toBe(
      '| a | b |\n| - | - |\n| C | d |\n'
    )
  })

  test('gets no cell that is missing, which would move the others, and is not written in part', () => {
    expect(inTable('| a | b |\n| - | - |\n| c |  |\n', [0, 1, 2], {3: 'd'})).toBeUndefined()
    expect(inTable(undefined, [], {0: 'a', 2: 'c'})).toBeUndefined()
  })

  test('is written whole below what is there, and above it', () => {
    const [cells, english] = [{1: 'a', 2: 'b', 3: 'c', 4: 'd'}, '| a | b |\n| - | - |\n| c | d |']
    expect(put(`Først.\n\n${table}`, 'First.\n', [0], cells)).toBe(`First.\n\n${english}\n`)
    expect(
      put(`${table}\nSist.`, 'Last.\n', [undefined, undefined, undefined, undefined, 0], {
        ...{0: 'a', 1: 'b', 2: 'c', 3: 'd'}
      })
    ).toBe(`${english}\n\nLast.\n`)
  })

  test.each([
    ['above the others', '| a | b |\n| - | - |\n| e | f |\n', [0, 1, undefined, undefined, 2, 3], {2: 'c', 3: 'd'}],
    ['below the others', '| a | b |\n| - | - |\n| c | d |\n', [0, 1, 2, 3, undefined, undefined], {4: 'e', 5: 'f'}],
    ['under the first', '| a | b |\n| - | - |\n', [0, 1], {2: 'c', 3: 'd', 4: 'e', 5: 'f'}]
  ])('gets a row that is missing, %s', (_, text, pairs, written) => {
    expect(put(`${table}| e fem | f seks |\n`, text, pairs, written)).toBe(
      '| a | b |\n| - | - |\n| c | d |\n| e | f |\n'
    )
  })

  test('gets no row in part', () => {
    expect(inTable('| a | b |\n| - | - |\n', [0, 1], {2: 'c'})).toBeUndefined()
  })

  test('is left alone when a paragraph comes below it', () => {
    expect(put(`${table}\nUnder.\n`, '| a | b |\n| - | - |\n| c | d |\n', [0, 1, 2, 3], {4: 'Below.'})).toBe(
      '| a | b |\n| - | - |\n| c | d |\n\nBelow.\n'
    )
    expect(put(`Først.\n\n${table}\nUnder.\n`, 'First.\n', [0], {5: 'Below.'})).toBe('First.\n\nBelow.\n')
    expect(put(`Først.\n\n${table}`, undefined, [], {0: 'First.'})).toBe('First.\n')
  })
})
