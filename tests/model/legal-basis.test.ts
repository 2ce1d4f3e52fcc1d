import {describe, expect, test} from '@jest/globals'
import {
  articlePattern,
  automatedGrounds,
  generalBases,
  parseArticle,
  safeguards,
  specialBases
} from '../../src/model/legal-basis.ts'

describe('an article', () => {
  test.each([
    ['13', {article: '13'}],
    ['6(1)', {article: '6', paragraph: '1'}],
    ['9(2)(j)', {article: '9', paragraph: '2', point: 'j'}],
    ['49(1)(a)', {article: '49', paragraph: '1', point: 'a'}]
  ])('%s is taken apart', (text, parts) => {
    expect(text).toMatch(articlePattern)
    expect(parseArticle(text)).toEqual(parts)
  })

  test.each(['', '6.1', '6 (1) f)', '6(1)f', '6(1)(F)', '6(f)', '6()', '(1)', '6(1)(f)(i)', '100', 'artikkel 6'])(
    'is not written «%s»',
    (text) => {
      expect(text).not.toMatch(articlePattern)
    }
  )

  test('of every list is one that can be taken apart', () => {
    for (const text of [...generalBases, ...specialBases, ...safeguards, ...automatedGrounds])
      expect(text).toMatch(articlePattern)
  })
})
