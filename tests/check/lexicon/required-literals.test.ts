import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {compilePattern} from '../../../src/check/lexicon/compile-pattern.ts'
import {requiredLiterals} from '../../../src/check/lexicon/required-literals.ts'
import {readBundle} from '../../../src/language/bundle.ts'
import {readYaml} from '../../../src/source/read-yaml.ts'
import {listNames} from '../../../src/workspace/disk/list-names.ts'
import {standardLanguages, type StandardLanguage} from '../../support/standard-bundle.ts'

describe('of what must stand where a pattern fits', () => {
  test.each([
    ['delt med andre', ['andre']],
    ['(deler|utleverer)', ['deler', 'utleverer']],
    ['(?:deler|gir bort) (ikkje|aldri)', ['ikkje', 'aldri']],
    ['del(er|t)? aldri', ['aldri']],
    ['opplysning~', ['opplysning']],
    ['einast|berre', ['einast', 'berre']],
    ['slett(a|e)', ['slett']],
    ['personvernombodet{0,1}', ['personvernombode']],
    ['e-?post adresse', ['adresse']],
    ['ikkje [^.]{0,40} lagra', ['ikkje']],
    ['lova \\d+ om', ['lova']],
    ['(?=sikker)lagring', ['lagring']],
    ['(a\\)|[)]) lagring', ['lagring']]
  ])('%s', (pattern, literals) => {
    expect(requiredLiterals(pattern)).toEqual(literals)
  })

  test.each(['vi', '(lagra|vi)', '[a-z]+', '(?:lagra)?', '(lagra){0,2}', '(?!lagra)', 'ab.cd', '.{0,5}', ''])(
    'nothing is said: %s',
    (pattern) => {
      expect(requiredLiterals(pattern)).toBeUndefined()
    }
  )

  test('a letter that may be left out is no part of it', () => {
    expect(requiredLiterals('lagrar?')).toEqual(['lagra'])
    expect(requiredLiterals('lagrar*')).toEqual(['lagra'])
  })
})

/** The patterns of a language, as its files hold them. */
function patternsOf(language: StandardLanguage): string[] {
  return ['phrases', 'outdated'].flatMap((name) => {
    const data: unknown = JSON.parse(fs.readFileSync(`locales/${language}/check/${name}.json`, 'utf8'))
    return Object.values(data as Record<string, string[]>).flat()
  })
}

/** The own texts of every policy in a language. */
function textsIn(language: StandardLanguage): string[] {
  return listNames('policies').folders.flatMap((id) => {
    const file = path.join('policies', id, `${language}.yaml`)
    const {bundle} = readBundle([readYaml(fs.readFileSync(file, 'utf8'), file)])
    return [...bundle.values()].map(({text}) => text)
  })
}

test.each(standardLanguages)('no match of any pattern in %s is lost in the texts of the policies', (language) => {
  const texts = textsIn(language)
  expect(texts.length).toBeGreaterThan(100)
  const lost = patternsOf(language).flatMap((pattern) => {
    const seldom = compilePattern([pattern])
    const plain = new RegExp(seldom.source, seldom.flags)
    return texts
      .filter((text) => JSON.stringify(text.match(plain)) !== JSON.stringify(text.match(seldom)))
      .map((text) => ({pattern, text}))
  })
  expect(lost).toEqual([])
})
