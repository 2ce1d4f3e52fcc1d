import {describe, expect, test} from '@jest/globals'
import {loadLexicons} from '../../../src/workspace/check/load-lexicons.ts'
import {standardLanguages} from '../../support/standard-bundle.ts'

describe('what rules know of languages', () => {
  test.each(standardLanguages)('is there for %s', (language) => {
    const lexicon = loadLexicons()(language)
    expect(lexicon.language).toBe(language)
    expect(Object.keys(lexicon.phrases).length).toBeGreaterThan(10)
    expect(Object.keys(lexicon.outdated).length).toBeGreaterThan(10)
    expect(lexicon.foreign.length).toBeGreaterThan(0)
    expect(lexicon.abbreviations.length).toBeGreaterThan(5)
    expect(lexicon.terms.find(({id}) => id === 'consent')?.names[language]?.preferred).toMatch(/samtykke|consent/)
  })

  test('is read once a language', () => {
    const lexicons = loadLexicons()
    expect(lexicons('nn')).toBe(lexicons('nn'))
  })

  test('is nothing but the terms for a language without files', () => {
    expect(loadLexicons()('se')).toMatchObject({language: 'se', phrases: {}, foreign: [], analyser: '', extract: {}})
  })
})

/** Phrases that not every language has: only nynorsk keeps away from the passive in -s. */
const ofSome = new Set(['passive', 'passive-after'])

test('the names of phrases and of outdated things are the same in every language', () => {
  const lexicons = loadLexicons()
  const [first, ...others] = standardLanguages.map((language) => {
    const {phrases, outdated} = lexicons(language)
    return [...Object.keys(phrases).filter((name) => !ofSome.has(name)), ...Object.keys(outdated)]
  })
  for (const names of others) expect(names).toEqual(first)
})
