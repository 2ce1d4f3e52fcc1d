import {describe, expect, test} from '@jest/globals'
import {styleSheetExamples, styleSheetPlace} from '../../../src/workspace/project/style-sheet-place.ts'

describe('a style sheet of a project', () => {
  test.each(['https://example.org/a.css?v=2', 'HTTP://example.org/a.css', '/a.css', '/'])(
    'is linked to as it is when it is %s',
    (address) => {
      expect(styleSheetPlace(address)).toBe('site')
    }
  )

  test.each(['a.css', 'assets/a.css'])('is a file in the output folder when it is %s', (address) => {
    expect(styleSheetPlace(address)).toBe('output')
  })

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\tscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/css,*{}',
    'vbscript:x',
    'file:///a.css',
    'ftp://example.org/a.css',
    'https://',
    '//example.org/a.css',
    '/\\example.org/a.css',
    '../a.css',
    './a.css',
    'a//b.css',
    'a.css?v=2',
    ''
  ])('cannot be %j', (address) => {
    expect(styleSheetPlace(address)).toBeUndefined()
  })

  test('can be each that is shown as an example', () => {
    expect(styleSheetExamples.map(styleSheetPlace)).toEqual(['site', 'site', 'output'])
  })
})
