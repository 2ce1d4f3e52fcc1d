import {describe, expect, test} from '@jest/globals'
import {latin, latinExpression} from '../../../src/check/lexicon/latin-expression.ts'

describe('an expression for Latin letters', () => {
  test('finds letters with marks, in any case, and no other signs', () => {
    expect('Čáhppes ÆRE naïve 12 α'.match(latinExpression('\\p{L}+'))).toEqual(['Čáhppes', 'ÆRE', 'naïve'])
    expect('a1 b22'.match(latinExpression('\\p{N}+'))).toEqual(['1', '22'])
    expect('aB'.match(latinExpression('\\p{Lu}'))).toEqual(['a', 'B'])
  })

  test('may have letters within a class, with other things and not', () => {
    expect('e-post 12'.match(latinExpression('[\\p{L}-]+'))).toEqual(['e-post'])
    expect('ab, cd'.match(latinExpression('[^\\p{L}]+'))).toEqual([', '])
  })

  test('may have brackets that are no class', () => {
    expect('[å]'.match(latinExpression('\\[\\p{L}\\]'))).toEqual(['[å]'])
    expect(latin('[\\]]\\p{N}')).toBe('[\\]][0-9]')
  })

  test('is global when nothing else is asked for, and minds no case', () => {
    expect(latinExpression('x').flags).toBe('giu')
    expect(latinExpression('x', 'y').flags).toBe('iuy')
  })
})
