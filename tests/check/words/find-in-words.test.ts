import {describe, expect, test} from '@jest/globals'
import {compilePattern} from '../../../src/check/lexicon/compile-pattern.ts'
import {findInWords} from '../../../src/check/words/find-in-words.ts'
import {isSetApart} from '../../../src/check/words/is-set-apart.ts'
import {ownBlocks} from '../../../src/check/words/own-blocks.ts'
import {phraseFault} from '../../../src/check/words/phrase-fault.ts'
import type {OwnText, Version} from '../../../src/check/subject.ts'
import {readBlocks} from '../../../src/check/text/read-blocks.ts'

/** A version with one text, and the pattern `here`. */
function version(
  language: string,
  raw: string,
  phrases: Record<string, RegExp> = {here: compilePattern(['her~'])}
): Version {
  const text: OwnText = {
    key: 'sections.x.text',
    text: raw,
    origin: {file: `${language}.yaml`, path: ['sections', 'x', 'text']},
    section: undefined,
    blocks: readBlocks(raw, 'block')
  }
  const prose = raw.toLowerCase()
  return {language, prose, texts: new Map([[text.key, text]]), lexicon: {phrases}} as unknown as Version
}

describe('the blocks of own words', () => {
  test('come in the order of languages, texts and blocks', () => {
    const versions = [version('nb', 'a\n\nb'), version('nn', 'c')]
    expect([...ownBlocks({versions})].map(({version: {language}, block}) => `${language} ${block.text}`)).toEqual([
      'nb a',
      'nb b',
      'nn c'
    ])
  })
})

describe('what prose says', () => {
  test('is found wherever it fits the patterns of its language', () => {
    const versions = [version('nb', 'Her og *her*.\n\nHerre.'), version('nn', 'Her.', {})]
    expect([...findInWords({versions}, 'here')].map(({actual, start, end}) => [actual, start, end])).toEqual([
      ['Her', 0, 3],
      ['her', 7, 10],
      ['Herre', 0, 5]
    ])
  })

  test('is not found in code or in a passage of another language', () => {
    expect([...findInWords({versions: [version('nb', '`her` :lang[her]{en} her')]}, 'here')]).toMatchObject([
      {start: 8}
    ])
  })

  test('shows a placeholder as three dots', () => {
    const phrases = {here: compilePattern(['her .'])}
    expect([...findInWords({versions: [version('nb', 'her {{x}} no', phrases)]}, 'here')]).toMatchObject([
      {actual: 'her …'}
    ])
  })

  test('is pointed at in its file', () => {
    const [phrase] = findInWords({versions: [version('nb', 'Ja, her og her.')]}, 'here')
    expect(phraseFault(phrase!)).toEqual({
      file: 'nb.yaml',
      path: ['sections', 'x', 'text'],
      excerpt: 'her',
      nth: 0,
      parameters: {actual: 'her'},
      actual: 'her'
    })
  })
})

describe('a stretch is set apart', () => {
  const [block] = readBlocks('a `b` a :lang[cd]{en} `b`', 'block')

  test('when some of it is code, wherever the code stands', () => {
    expect(block!.text).toBe('a b a cd b')
    expect(isSetApart(block!, 2, 3)).toBe(true)
    expect(isSetApart(block!, 0, 3)).toBe(true)
    expect(isSetApart(block!, 9, 10)).toBe(true)
  })

  test('when some of it is a passage in another language', () => {
    expect(isSetApart(block!, 7, 9)).toBe(true)
  })

  test('and not when it only touches such things', () => {
    expect(isSetApart(block!, 0, 2)).toBe(false)
    expect(isSetApart(block!, 3, 6)).toBe(false)
  })
})
