import {describe, expect, test} from '@jest/globals'
import {diffText} from '../../../src/commands/translate/diff-text.ts'
import {diffWords} from '../../../src/translate/state/diff-words.ts'

const long = 'ein to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten'

describe('a difference on a terminal', () => {
  test('stands between marks', () => {
    expect(diffText(diffWords('innan 30 dagar', 'innan 60 dagar'))).toBe('innan [-30-]{+60+} dagar')
  })

  test('is red and green where there are colours, with a space between', () => {
    expect(diffText(diffWords('innan 30 dagar', 'innan 60 dagar'), {colour: true})).toBe(
      'innan \u001b[31m30\u001b[39m \u001b[32m60\u001b[39m dagar'
    )
  })

  test('shows white space that only a colour would mark', () => {
    expect(diffText(diffWords('ja nei', 'ja  nei'), {colour: true})).toBe(
      'ja\u001b[31m␣\u001b[39m \u001b[32m␣␣\u001b[39mnei'
    )
  })

  test.each([
    ['before a change', `${long} x`, `${long} y`, '… ti elleve tolv tretten fjorten [-x-]{+y+}'],
    ['after a change', `x ${long}`, `y ${long}`, '[-x-]{+y+} ein to tre fire fem …'],
    [
      'between changes',
      `x ${long} x`,
      `y ${long} y`,
      '[-x-]{+y+} ein to tre fire fem … ti elleve tolv tretten fjorten [-x-]{+y+}'
    ]
  ])('has only a few words %s', (_, before, now, expected) => {
    expect(diffText(diffWords(before, now))).toBe(expected)
  })

  test('keeps as many words as are asked for, and cuts nothing that is hardly longer', () => {
    expect(diffText(diffWords('a b c d x', 'a b c d y'), {around: 1})).toBe('… d [-x-]{+y+}')
    expect(diffText(diffWords('a b c x', 'a b c y'), {around: 1})).toBe('a b c [-x-]{+y+}')
  })

  test('is nothing when nothing changed', () => {
    expect(diffText(diffWords(long, long))).toBe('')
  })

  test('is one line, and nothing in a text reaches the terminal as a command', () => {
    expect(diffText(diffWords('a\nb', 'a\n\u001b[2Jb'))).toBe('a [-b-]{+\uFFFD[2Jb+}')
  })
})
