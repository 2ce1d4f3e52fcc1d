import {describe, expect, test} from '@jest/globals'
import {compilePattern} from '../../../src/check/lexicon/compile-pattern.ts'

function found(patterns: readonly string[], text: string): string[] {
  return text.match(compilePattern(patterns)) ?? []
}

describe('a pattern', () => {
  test('finds whole words, whatever the case of letters', () => {
    expect(found(['her'], 'Her og her, men ikkje herre, annaher, her2 eller her_')).toEqual(['Her', 'her'])
    expect(found(['å'], 'åker å Å')).toEqual(['å', 'Å'])
  })

  test('finds no part of a compound, but the first part of one', () => {
    expect(found(['post'], 'e-post post-adresse')).toEqual(['post'])
  })

  test('has any white space for a space', () => {
    expect(found(['ta vare'], 'ta  vare, ta\nvare, ta\u00a0vare, tavare')).toEqual([
      'ta  vare',
      'ta\nvare',
      'ta\u00a0vare'
    ])
  })

  test('has any ending of a word for a tilde', () => {
    expect(found(['opplysning~'], 'opplysning, Opplysningane og opplysningsplikt')).toEqual([
      'opplysning',
      'Opplysningane',
      'opplysningsplikt'
    ])
  })

  test('means what regular expressions do in all else', () => {
    expect(found(['(ikkje|aldri) del(er|t)?'], 'ikkje del, aldri delt, ikkje deler')).toEqual([
      'ikkje del',
      'aldri delt',
      'ikkje deler'
    ])
  })

  test('may stand with others', () => {
    expect(found(['ein', 'to'], 'to og ein')).toEqual(['to', 'ein'])
  })
})

test('no patterns find nothing', () => {
  expect(found([], 'alt og ')).toEqual([])
})
