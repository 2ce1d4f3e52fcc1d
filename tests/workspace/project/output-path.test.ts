import {describe, expect, test} from '@jest/globals'
import {isPattern, outputPath} from '../../../src/workspace/project/output-path.ts'

const facts = {policy: 'ldo', language: 'nn', format: 'html', slug: 'personvern'}

describe('the path of a page', () => {
  test('is the pattern with its names filled in', () => {
    expect(outputPath('{language}/{policy}-{slug}.{format}', facts)).toEqual({
      path: 'nn/ldo-personvern.html',
      safe: true
    })
  })

  test('may have folders in a slug', () => {
    expect(outputPath('{slug}/index.html', {...facts, slug: 'om/personvern'}).safe).toBe(true)
  })

  test('keeps a name that it does not know as it was written', () => {
    expect(outputPath('{polcy}.html', facts)).toEqual({path: '{polcy}.html', safe: false})
  })

  test('knows no names but those of pages', () => {
    expect(isPattern('{constructor}.html')).toBe(false)
  })

  test('shows where a slug would have led', () => {
    expect(outputPath('{policy}/{slug}.html', {...facts, slug: '../../x'})).toEqual({
      path: 'ldo/../../x.html',
      safe: false
    })
  })

  test.each([
    '../x',
    'x/../../y',
    '/x',
    'C:\\x',
    'C:x',
    'x//y',
    'x/',
    './x',
    'x/.',
    'x.',
    'x /y',
    'a*b',
    'a?b',
    'a"b',
    'a|b',
    '<a>',
    'a\u0000b',
    'a\nb',
    'con/x',
    'x/NUL.html',
    '.personvern',
    '.PersonVern',
    '.personvern/x',
    '.PersonVern/x',
    ''
  ])('%j is refused, here and on any other system', (pattern) => {
    expect(isPattern(pattern)).toBe(false)
  })

  test('has no part that file systems find too long, counted in bytes', () => {
    expect(isPattern('a'.repeat(200))).toBe(true)
    expect(isPattern('å'.repeat(101))).toBe(false)
    expect(isPattern(`${'a'.repeat(201)}/x`)).toBe(false)
  })
})
