import {describe, expect, test} from '@jest/globals'
import {readYaml} from '../../src/source/read-yaml.ts'
import type {Suppression} from '../../src/source/source.ts'

function suppressionsIn(text: string): readonly Suppression[] {
  return readYaml(text, 'f.yaml').suppressions
}

/** What each comment of a text covers. */
function covered(text: string): string[] {
  return suppressionsIn(text).map(({covers: {start, end}}) => text.slice(start.offset, end.offset))
}

describe('a comment that asks for findings to be left out', () => {
  test('names a rule and a reason', () => {
    expect(suppressionsIn('# personvern-ignore missing-retention -- decided by the board\na: 1\n')).toMatchObject([
      {rule: 'missing-retention', reason: 'decided by the board'}
    ])
  })

  test('may lack either', () => {
    expect(
      suppressionsIn('# personvern-ignore x\n# personvern-ignore -- because\n#personvern-ignore\na: 1\n')
    ).toMatchObject([
      {rule: 'x', reason: ''},
      {rule: '', reason: 'because'},
      {rule: '', reason: ''}
    ])
  })

  test('stands on a line of its own, and is placed without the space around it', () => {
    const text = 'a:\n  # personvern-ignore x -- y  \n  b: 1\n'
    const [{place} = undefined!] = suppressionsIn(text)
    expect(text.slice(place.start.offset, place.end.offset)).toBe('# personvern-ignore x -- y')
    expect(place.start).toMatchObject({line: 2, column: 3})
  })

  test('is none behind a value, in other words, or within a text', () => {
    expect(suppressionsIn('a: 1 # personvern-ignore x\n')).toEqual([])
    expect(suppressionsIn('# personvern-ignored x\na: 1\n')).toEqual([])
    expect(suppressionsIn('a: |\n  b\n  # personvern-ignore x\n  c\n')).toEqual([])
    expect(suppressionsIn('a: "b\n  # personvern-ignore x\n  c"\n')).toEqual([])
  })
})

describe('what it covers', () => {
  test('is the next line', () => {
    expect(covered('a: 1\n# personvern-ignore x\nb: {c: 2}\nd: 3\n')).toEqual(['b: {c: 2}'])
  })

  test('is the whole of a text that begins there', () => {
    expect(covered('# personvern-ignore x\na: |\n  b\n\n  c\nd: 3\n').map((text) => text.trimEnd())).toEqual([
      'a: |\n  b\n\n  c'
    ])
    expect(covered('- 1\n# personvern-ignore x\n- "b\n  c"\n- 2\n')).toEqual(['- "b\n  c"'])
  })

  test('is not the objects and lists that begin there, but for their first line', () => {
    expect(covered('# personvern-ignore x\na:\n  b: 1\n  c: 2\n')).toEqual(['a:'])
  })

  test('is nothing at the end of a file', () => {
    expect(covered('a: 1\n# personvern-ignore x')).toEqual([''])
    expect(covered('a: 1\n# personvern-ignore x\n')).toEqual([''])
  })
})

test('a file without such comments, or that cannot be read, has none or says so', () => {
  expect(suppressionsIn('a: 1\n')).toEqual([])
  expect(suppressionsIn('# personvern-ignore x\na: [\n')).toMatchObject([{rule: 'x'}])
})
